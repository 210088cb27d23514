package kistartklar.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code score}, for people and for programs. */
@Tag("pure")
class ScoreCommandTest {

  private final CliFixture cli = new CliFixture();
  @TempDir private Path folder;

  @Test
  void printsTheExampleForPeople() {
    assertThat(cli.run("score", CliFixture.EXAMPLE)).isEqualTo(ExitCode.OK);
    assertThat(cli.out())
        .startsWith("Musterkamp Verpackungsgroßhandel GmbH (" + CliFixture.EXAMPLE + ")")
        .contains("17 von 29", "9 Nein, 3 offen", "Gut vorbereitet (15 bis 24)", "Vorläufig")
        .contains("Datenschutz zuerst: KI ist schon im Einsatz, aber Frage\u00a017 ist mit Nein")
        .containsPattern("Phase 1 Bedarfsanalyse +7 Ja von 8")
        .containsPattern("Phase 9 Innovation +0 Ja von 1");
    assertThat(cli.err()).isEmpty();
  }

  @Test
  void printsBothBandsWhileTheyDiffer() {
    Path file = CliFixture.document(folder, "a.kicheck", "\"\"", answers(1, 1, "no"));
    assertThat(cli.run("score", file)).isEqualTo(ExitCode.OK);
    assertThat(cli.out())
        .startsWith("Ohne Namen")
        .contains("Erst die Grundlagen (0 bis 4)", "sind 0 bis 28")
        .contains("Sehr gut vorbereitet (25 bis 29)");
  }

  @Test
  void namesNoBandWhereNothingIsAnswered() {
    Path file = CliFixture.document(folder, "leer.kicheck", "\"\"", "");
    cli.run("score", file);
    assertThat(cli.out())
        .contains("0 von 29", "Noch keine Stufe")
        .doesNotContain("Erst die Grundlagen", "Sehr gut vorbereitet", "Stufe:");
    CliFixture json = new CliFixture();
    json.run("score", "--json", file);
    JsonNode score = new JsonMapper().readTree(json.out());
    assertThat(score.get("band").isNull()).isTrue();
    assertThat(score.get("possible").get(1).intValue()).isEqualTo(29);
  }

  @Test
  void speaksOfOneOpenQuestionInTheSingular() {
    cli.run("score", CliFixture.document(folder, "a.kicheck", "\"A\"", answers(1, 28, "no")));
    assertThat(cli.out()).contains("Eine Frage ist offen; möglich sind 0 oder 1");
  }

  @Test
  void isNotProvisionalWithoutOpenQuestions() {
    cli.run("score", CliFixture.document(folder, "a.kicheck", "\"A\"", answers(1, 29, "yes")));
    assertThat(cli.out()).contains("29 von 29").doesNotContain("Vorläufig");
  }

  private static String answers(int from, int to, String value) {
    StringBuilder answers = new StringBuilder();
    for (int number = from; number <= to; number++) {
      answers.append(number == from ? "" : ",");
      answers.append("\"q%02d\": {\"value\": \"%s\"}".formatted(number, value));
    }
    return answers.toString();
  }

  @Test
  void printsExactlyTheDocumentedObject() {
    assertThat(cli.run("score", "--json", CliFixture.EXAMPLE)).isEqualTo(ExitCode.OK);
    assertThat(cli.out())
        .isEqualTo(
            "{\"file\":\""
                + CliFixture.EXAMPLE
                + "\""
                + ",\"company\":\"Musterkamp Verpackungsgroßhandel GmbH\""
                + ",\"yes\":17,\"no\":9,\"open\":3,\"band\":\"15-24\",\"dataProtectionFirst\":[17],\"possible\":[17,20]"
                + ",\"preparation\":{\"yes\":15,\"of\":19},\"operation\":{\"yes\":2,\"of\":10}"
                + ",\"phases\":[{\"number\":1,\"yes\":7,\"no\":1,\"open\":0,\"of\":8}"
                + ",{\"number\":2,\"yes\":6,\"no\":1,\"open\":0,\"of\":7}"
                + ",{\"number\":3,\"yes\":1,\"no\":1,\"open\":0,\"of\":2}"
                + ",{\"number\":4,\"yes\":2,\"no\":1,\"open\":0,\"of\":3}"
                + ",{\"number\":5,\"yes\":1,\"no\":1,\"open\":0,\"of\":2}"
                + ",{\"number\":6,\"yes\":0,\"no\":1,\"open\":1,\"of\":2}"
                + ",{\"number\":7,\"yes\":0,\"no\":1,\"open\":1,\"of\":2}"
                + ",{\"number\":8,\"yes\":0,\"no\":1,\"open\":1,\"of\":2}"
                + ",{\"number\":9,\"yes\":0,\"no\":1,\"open\":0,\"of\":1}]}\n");
  }

  @ParameterizedTest
  @CsvSource({
    "1,0-4",
    "4,0-4",
    "5,5-14",
    "14,5-14",
    "15,15-24",
    "24,15-24",
    "25,25-29",
    "29,25-29"
  })
  void namesTheBandByItsRange(int yes, String band) {
    String answers = answers(1, yes, "yes");
    cli.run("score", "--json", CliFixture.document(folder, "a.kicheck", "\"A\"", answers));
    JsonNode score = new JsonMapper().readTree(cli.out());
    assertThat(score.get("band").stringValue()).isEqualTo(band);
    assertThat(score.get("yes").intValue()).isEqualTo(yes);
    assertThat(score.get("possible").get(1).intValue()).isEqualTo(29);
  }

  @Test
  void hostileNamesStayOneLineOfValidJson() {
    String name = "A\\\"B\\\\C\\n\\u0000\\u001b[31m\\u2028\\u202e😀\\u00e4";
    Path file = CliFixture.document(folder, "a\"b'ü{0}.kicheck", "\"" + name + "\"", "");
    assertThat(cli.run("score", "--json", file)).isEqualTo(ExitCode.OK);
    assertThat(cli.out()).hasLineCount(1);
    JsonNode score = new JsonMapper().readTree(cli.out());
    assertThat(score.get("company").stringValue()).isEqualTo("A\"B\\C \u0000\u001b[31m \u202e😀ä");
    assertThat(score.get("file").stringValue()).isEqualTo(file.toString());
  }

  @Test
  void jsonIsUtf8WhateverTheTerminalTakes() {
    CliFixture latin = new CliFixture(StandardCharsets.ISO_8859_1);
    latin.run("score", "--json", CliFixture.EXAMPLE);
    assertThat(latin.out.toString(StandardCharsets.UTF_8)).contains("Verpackungsgroßhandel");
    latin.out.reset();
    latin.run("score", CliFixture.EXAMPLE);
    assertThat(latin.out.toString(StandardCharsets.ISO_8859_1)).contains("Verpackungsgroßhandel");
  }

  @Test
  void namesCannotSteerTheTerminal() {
    Path file = CliFixture.document(folder, "a.kicheck", "\"A\\u001b[2J\\u202eB\\nC\"", "");
    cli.run("score", file);
    assertThat(cli.out()).startsWith("A [2J B C (").doesNotContain("\u001b", "\u202e");
  }

  @Test
  void endlessNamesAreShortenedForPeopleOnly() {
    String name = "Lager " + "ä".repeat(500_000);
    Path file = CliFixture.document(folder, "a.kicheck", "\"" + name + "\"", "");
    assertThat(cli.run("score", file)).isEqualTo(ExitCode.OK);
    assertThat(cli.out().lines().findFirst())
        .hasValue("Lager " + "ä".repeat(73) + "… (" + file + ")");
    cli.out.reset();
    cli.run("score", "--json", file);
    assertThat(new JsonMapper().readTree(cli.out()).get("company").stringValue()).isEqualTo(name);
  }

  @Test
  void badFileDoesNotStopTheRest() {
    Path first = CliFixture.document(folder, "a.kicheck", "\"Erste\"", "");
    Path bad = CliFixture.write(folder.resolve("b.kicheck"), "{");
    Path last = CliFixture.document(folder, "c.kicheck", "\"Letzte\"", "");
    assertThat(cli.run("score", "--json", first, bad, folder, last)).isEqualTo(ExitCode.REFUSED);
    assertThat(cli.out()).hasLineCount(2).contains("Erste", "Letzte");
    assertThat(cli.err()).hasLineCount(2).contains(bad + ": ", folder + ": ");
  }
}
