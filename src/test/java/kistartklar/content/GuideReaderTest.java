package kistartklar.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import kistartklar.domain.guide.Band;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.LegalNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide is read completely, and a mistake in any of its files is refused by name and place. */
@Tag("pure")
class GuideReaderTest {

  private static final String PHASE = "phases/phase-1.json";

  @Test
  void readsTheWholeGuide() {
    Guide guide = GuideReader.read();
    assertThat(guide.phases()).hasSize(9);
    assertThat(guide.questions()).hasSize(29);
    assertThat(guide.hintRules()).hasSize(28);
    assertThat(guide.text(Band.WELL_PREPARED).name()).isEqualTo("Gut vorbereitet");
    assertThat(guide.legalNotes().asOf()).hasToString("2026-11-22");
    assertThat(guide.legalNotes().find("gdpr-processor")).isPresent();
    assertThat(guide.method().credit().paragraphs().getFirst()).contains("Melanie Bachbauer");
    assertThat(guide.introduction().blocks()).isNotEmpty();
    assertThat(guide.outlook().blocks()).isNotEmpty();
  }

  @Test
  void keepsSourcesWithoutAddress() {
    Guide guide = GuideReader.read();
    assertThat(guide.legalNotes().notes().stream().flatMap(note -> note.sources().stream()))
        .extracting(LegalNote.Source::url)
        .contains(Optional.empty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "phases/phase-1.json | \"purpose\"    | \"porpoise\"       | purpose",
        "phases/phase-1.json | \"purpose\":   | \"purpose\": null, \"n\": | 'purpose'",
        "phases/phase-1.json | \"steps\": [   | \"steps\": [null, | MeasureTemplate[\"steps\"]",
        "phases/phase-1.json | \"number\": 1,  | \"number\": 1, \"x\": 1, | Unrecognized property \"x\"",
        "phases/phase-1.json | \"number\": 1,  | \"number\": \"1\", | Phase[\"number\"]",
        "phases/phase-1.json | \"number\": 1,  | \"number\": 1.0,  | Phase[\"number\"]",
        "phases/phase-1.json | \"number\": 1,  | \"number\": 1, \"number\": 1, | Duplicate",
        "phases/phase-1.json | \"number\": 1,  | \"number\": 2,     | phases must be 1..9",
        "phases/phase-1.json | \"minHalfDays\": 1, | | 'minHalfDays'",
        "phases/phase-1.json | \"minHalfDays\": 1, | \"minHalfDays\": 0.5, | Effort[\"minHalfDays\"]",
        "phases/phase-1.json | \"minHalfDays\": 1, | \"minHalfDays\": 0, | effort 0..",
        "phases/phase-1.json | \"conditions\": [], | | 'conditions'",
        "phases/phase-1.json | \"period\": \"ONCE\" | \"period\": \"DAILY\" | MeasureTemplate[\"period\"]",
        "phases/phase-1.json | \"criteria\": [   | \"criteria\": [\"x.\", | must have 2 criteria",
        "ai-examples.json    | \"counterExamples\": [ | \"counterExamples\": [], \"x\": [ | counterExamples",
        "complete.json       | \"advice\":      | \"advise\":      | advice",
        "hints.json          | \"AI_IN_USE\"   | \"AI\"           | HintRule[\"ifYes\"]",
        "phases/phase-1.json | \"topics\": [   | \"topics\": [], \"z\": [ | topics is empty",
        "bands.json          | STEPS_AHEAD    | STEPS             | BandText[\"band\"]",
        "bands.json          | \"STEPS_AHEAD\" | 1                | BandText[\"band\"]",
        "hints.json          | \"ifYes\": 2,   | \"ifYes\": 30,     | question 30",
        "hints.json          | \"ifYes\": 2,   | \"ifYes\": \"2\", | HintRule[\"ifYes\"]",
        "hints.json          | \"ifYes\": 2,   | \"ifYes\": 1,      | a question cannot contradict itself",
        "legal.json          | 2026-11-22     | 2026-02-31         | LegalNotes[\"asOf\"]",
        "legal.json          | \"url\": null   | \"urls\": null     | url",
        "phases/phase-1.json | \"shortTitle\": | \"shortTitle\": 1, \"n\": | Phase[\"shortTitle\"]",
        "phases/phase-1.json | \"shortTitle\": | \"shortTitle\": true, \"n\": | Phase[\"shortTitle\"]",
        "legal.json          | gdpr-records   | gdpr-processor     | id used twice: gdpr-processor",
        "legal.json          | \"id\": \"ai-act-literacy\" | \"id\": \"other\" | unknown note ai-act-literacy",
        "method.json         | \"scoring\"    | \"score\"          | scoring",
        "outlook.json        | \"title\": \"Ausblick\" | \"title\": \" \" | title is empty",
        "introduction.json   | \"blocks\": [  | \"blocks\": 1, \"v\": [ | TextPage[\"blocks\"]",
      })
  void refuses(String file, String old, String replacement, String expected) {
    assertThatThrownBy(() -> with(file, old, replacement == null ? "" : replacement).guide())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(expected);
  }

  @Test
  void namesFileAndPathOfAMistake() {
    assertThatThrownBy(() -> with(PHASE, "\"text\": \"", "\"text\": 1, \"w\": \"").guide())
        .hasMessageStartingWith(PHASE + ": ")
        .hasMessageContaining("Phase[\"sections\"]->java.util.ArrayList[0]")
        .hasMessageContaining("Topic[\"text\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bands.json", "phases/phase-9.json", "method.json"})
  void refusesMissingFile(String missing) {
    GuideFiles files =
        name -> name.equals(missing) ? Optional.empty() : GuideFiles.ofProgram().open(name);
    assertThatThrownBy(() -> new GuideReader(files).readGuide())
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(missing + ": missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[] x", "[1,]"})
  void refusesWhatIsNotJson(String text) {
    Replaced files = new Replaced("hints.json", old -> text);
    assertThatThrownBy(files::guide)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("hints.json");
  }

  private static Replaced with(String file, String old, String replacement) {
    return new Replaced(
        file,
        text -> {
          assertThat(text).as(file).contains(old);
          int at = text.indexOf(old);
          return text.substring(0, at) + replacement + text.substring(at + old.length());
        });
  }

  /** The program's files, of which one is changed. */
  private record Replaced(String file, UnaryOperator<String> change) {

    Guide guide() {
      return new GuideReader(this::open).readGuide();
    }

    private Optional<InputStream> open(String name) throws IOException {
      Optional<InputStream> original = GuideFiles.ofProgram().open(name);
      if (!name.equals(file)) {
        return original;
      }
      try (InputStream in = original.orElseThrow()) {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        return Optional.of(
            new ByteArrayInputStream(change.apply(text).getBytes(StandardCharsets.UTF_8)));
      }
    }
  }
}
