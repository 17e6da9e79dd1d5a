package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every number in briefing and mail, read back out of the finished files, stands in the workbook:
 * as a number that rounds to it at the precision and in the unit in which it is printed, or in the
 * same words in a text cell (dates, counts of months, the sentences of the sheet of claims).
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AgreementTest {

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d,]*(?:\\.\\d+)?");

  /** Japanese amounts join trillions and hundreds of millions: 9兆8,478億. */
  private static final Pattern TRILLIONS = Pattern.compile("(\\d[\\d,]*)兆(\\d[\\d,]*)億");

  private final Map<String, Numbers> workbooks = new HashMap<>();

  /** The numbers of a workbook's cells and the texts of the others. */
  private record Numbers(
      List<BigDecimal> values, Map<Integer, Set<BigDecimal>> rounded, Set<String> texts) {

    /**
     * Powers of ten between the workbook's units and those of a text: yen, billions, 億, trillions.
     */
    private static final int[] SHIFTS = {0, -3, -2, -6, 3};

    boolean hold(String printed) {
      BigDecimal number = new BigDecimal(printed.replace(",", ""));
      int scale = number.scale();
      Set<BigDecimal> set = rounded.computeIfAbsent(scale, this::roundedTo);
      return set.contains(number) || texts.contains(printed);
    }

    private Set<BigDecimal> roundedTo(int scale) {
      Set<BigDecimal> set = new HashSet<>();
      for (BigDecimal value : values) {
        for (int shift : SHIFTS) {
          set.add(value.abs().scaleByPowerOfTen(shift).setScale(scale, RoundingMode.HALF_UP));
        }
      }
      return set;
    }
  }

  @BeforeAll
  void readTheWorkbooks() throws IOException {
    for (String language : List.of("en", "ja")) {
      List<BigDecimal> values = new ArrayList<>();
      Set<String> texts = new HashSet<>();
      for (List<String> rows : PackText.sheets(SharedPack.file(language + ".xlsx")).values()) {
        for (String row : rows) {
          for (String cell : row.split("\\|")) {
            if (cell.matches("-?\\d+(\\.\\d+)?(E-?\\d+)?")) {
              values.add(new BigDecimal(cell));
            } else {
              tokens(cell).forEach(texts::add);
            }
          }
        }
      }
      workbooks.put(language, new Numbers(values, new HashMap<>(), texts));
    }
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    String joined =
        TRILLIONS
            .matcher(text)
            .replaceAll(
                match -> {
                  String rest = "0".repeat(4) + match.group(2).replace(",", "");
                  return match.group(1).replace(",", "") + rest.substring(rest.length() - 4);
                });
    Matcher matcher = NUMBER.matcher(joined);
    while (matcher.find()) {
      tokens.add(matcher.group().replaceAll(",$", ""));
    }
    return tokens;
  }

  /** What a document says besides its figures: page numbers and digests. */
  private static String figuresOf(String text) {
    return text.replaceAll("Page \\d+ of \\d+", " ")
        .replaceAll("\\d+／\\d+ページ", " ")
        .replaceAll("\\b[0-9a-f]{8}\\b", " ")
        // Labels of a chart that stand close are run together by the reader.
        .replaceAll("((?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) 20\\d\\d)(?=\\d)", "$1 ");
  }

  private Set<String> missing(String language, String text) {
    Set<String> missing = new LinkedHashSet<>();
    for (String token : tokens(figuresOf(text))) {
      if (!workbooks.get(language).hold(token)) {
        missing.add(token);
      }
    }
    return missing;
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyNumberOfTheMailIsInTheWorkbook(String language) throws IOException {
    String mail = PackText.mail(SharedPack.file(language + ".eml"));
    assertTrue(tokens(mail).size() > 20, mail);
    assertEquals(Set.of(), missing(language, mail));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void everyNumberOfTheBriefingIsInTheWorkbook(String language) throws IOException {
    String briefing = PackText.briefing(SharedPack.file(language + ".pdf"));
    assertTrue(tokens(briefing).size() > 300, briefing);
    assertEquals(Set.of(), missing(language, briefing));
  }

  /**
   * The test can fail: one digit of a figure changed is a number that the workbook does not hold.
   */
  @Test
  void aChangedDigitIsFound() {
    assertFalse(missing("en", "Exports rose 3.9% to 9,847.9 billion yen").isEmpty());
    assertFalse(missing("en", "a surplus of 544.2 billion yen").isEmpty());
    assertFalse(missing("ja", "輸出額は9兆8,479億円").isEmpty());
    assertEquals(Set.of(), missing("ja", "輸出額は9兆8,478億円"));
  }
}
