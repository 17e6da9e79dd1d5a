package org.tradebrief.document;

import java.math.BigDecimal;
import java.util.List;

/**
 * How a computed cell follows from other cells, in no program's notation. The renderer writes it as
 * a spreadsheet shows it; the cell keeps our own result beside it.
 *
 * <p>Tables, rows and columns go by their ids. A formula of the catalogue names the tables of the
 * catalogue and words by their key; one of a finished workbook names the tables as the workbook
 * does and holds texts. {@link #OWN} is the table in which the formula stands.
 */
public sealed interface Formula {

  /** The table in which the formula stands. */
  String OWN = "";

  /** A constant. */
  record Constant(BigDecimal value) implements Formula {}

  /** A text as the result, for a mark. */
  record Text(String text) implements Formula {}

  /** A word of the templates, by key; becomes a {@link Text} when the language is known. */
  record Word(String key) implements Formula {}

  /** The cell of a column in the formula's own row. */
  record ThisRow(String column) implements Formula {}

  /** All cells of a column. */
  record Whole(String table, String column) implements Formula {}

  /** One cell, by the key of its row. */
  record CellOf(String table, String row, String column) implements Formula {}

  /** The cell of column {@code result} in the first row whose column {@code key} holds a value. */
  record Lookup(String table, String result, String key, Formula wanted) implements Formula {}

  /** A sum, a product, a comparison. */
  record Operation(Operator operator, Formula left, Formula right) implements Formula {}

  /** A function over its arguments. */
  record Call(Function function, List<Formula> arguments) implements Formula {

    public Call {
      arguments = List.copyOf(arguments);
    }
  }

  /** Operators, those that bind least first. */
  enum Operator {
    EQUAL("=", 0),
    MORE(">", 0),
    LESS("<", 0),
    PLUS("+", 1),
    MINUS("-", 1),
    TIMES("*", 2),
    OVER("/", 2);

    private final String sign;
    private final int strength;

    Operator(String sign, int strength) {
      this.sign = sign;
      this.strength = strength;
    }

    public String sign() {
      return sign;
    }

    /** Which of two operators side by side is worked out first: the stronger one. */
    public int strength() {
      return strength;
    }
  }

  /**
   * Functions that every spreadsheet program calculates alike. None of them is volatile, so a
   * workbook opens without being calculated anew.
   */
  enum Function {
    ABS,
    AND,
    /** A month before or after another: its first day and a number of months. */
    EDATE,
    IF,
    MAX,
    MIN,
    OR,
    ROUND,
    ROWS,
    SIGN,
    SUM,
    SUMPRODUCT
  }

  static Formula of(long value) {
    return new Constant(BigDecimal.valueOf(value));
  }

  static Formula of(BigDecimal value) {
    return new Constant(value);
  }

  /** The cell of a column in the formula's own row. */
  static Formula column(String id) {
    return new ThisRow(id);
  }

  static Formula word(String key) {
    return new Word(key);
  }

  static Formula call(Function function, Formula... arguments) {
    return new Call(function, List.of(arguments));
  }

  static Formula choose(Formula condition, Formula then, Formula otherwise) {
    return call(Function.IF, condition, then, otherwise);
  }

  default Formula plus(Formula other) {
    return new Operation(Operator.PLUS, this, other);
  }

  default Formula minus(Formula other) {
    return new Operation(Operator.MINUS, this, other);
  }

  default Formula times(Formula other) {
    return new Operation(Operator.TIMES, this, other);
  }

  default Formula times(long value) {
    return times(of(value));
  }

  default Formula over(Formula other) {
    return new Operation(Operator.OVER, this, other);
  }

  default Formula over(long value) {
    return over(of(value));
  }

  default Formula isMoreThan(Formula other) {
    return new Operation(Operator.MORE, this, other);
  }

  /** Part of a whole in percent. */
  default Formula percentOf(Formula whole) {
    return over(whole).times(100);
  }

  /** Change in percent on a value that cannot be negative. */
  default Formula growthOn(Formula before) {
    return over(before).minus(of(1)).times(100);
  }

  /**
   * Change in percent by the rule for balances: of two surpluses or two deficits by size, and the
   * mark {@code -} where the sign changed or one of them is zero.
   */
  default Formula balanceGrowthOn(Formula before) {
    return choose(times(before).isMoreThan(of(0)), growthOn(before), word("mark.nil"));
  }
}
