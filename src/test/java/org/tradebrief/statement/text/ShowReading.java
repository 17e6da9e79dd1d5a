package org.tradebrief.statement.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tradebrief.statement.Statement;
import org.tradebrief.table.Month;

/** Prints what is read from a text, for looking at while words and grammar are written. */
final class ShowReading {
  private ShowReading() {}

  public static void main(String[] arguments) throws IOException {
    Month month = Month.parse(arguments[1]);
    String text = Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8);
    for (Told told : Texts.reader(month).sentences(text, arguments[0].endsWith(".md"))) {
      System.out.println(told.tokens().text());
      if (arguments.length > 2) {
        for (int i = 0; i < told.tokens().size(); i++) {
          System.out.println("      " + told.isUsed(i) + " " + told.tokens().get(i));
        }
      }
      for (Statement s : told.statements()) {
        System.out.println("    " + line(s));
      }
    }
  }

  static String line(Statement s) {
    return s.line()
        + " "
        + s.kind().id()
        + " "
        + s.about().areaId()
        + "/"
        + s.about().flow().map(f -> f.id()).orElse("-")
        + "/"
        + s.about().commodityId()
        + "/"
        + s.about().period().map(p -> p.id()).orElse("")
        + " ["
        + s.form()
        + "] "
        + s.value()
            .map(
                v ->
                    v.number().toPlainString()
                        + " "
                        + v.unit()
                        + " "
                        + v.approximation()
                        + " \""
                        + v.printed()
                        + "\"")
            .orElse("")
        + " "
        + s.details();
  }
}
