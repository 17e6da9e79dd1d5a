package org.tradebrief.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The mails that were sent, verified by the command as if they were somebody else's text. */
class ReadBackTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ja"})
  void aMailOfOursIsNotContradicted(String language, @TempDir Path folder) throws IOException {
    Path text = folder.resolve("mail." + language + ".txt");
    Files.writeString(text, PackText.mail(SharedPack.file(language + ".eml")));
    Desk.Said said = Desk.say("verify", text.toString(), "--json", "--strict");
    assertEquals(ExitCode.DONE, said.code(), said.err() + said.out());
    assertTrue(count(said.out(), "\"supported\"") >= 12, said.out());
    assertEquals(0, count(said.out(), "\"contradicted\""), said.out());
  }

  @Test
  void oneWrongDigitIsFound(@TempDir Path folder) throws IOException {
    Path text = folder.resolve("wrong.txt");
    String mail = PackText.mail(SharedPack.file("en.eml"));
    assertTrue(mail.contains("9,847.8 billion yen in March"), mail);
    Files.writeString(
        text, mail.replace("9,847.8 billion yen in March", "9,874.8 billion yen in March"));
    Desk.Said said = Desk.say("verify", text.toString(), "--json", "--strict");
    assertEquals(6, said.code(), said.err());
    assertEquals(1, count(said.out(), "\"contradicted\""), said.out());
  }

  private static int count(String text, String part) {
    return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
  }
}
