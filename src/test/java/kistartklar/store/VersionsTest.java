package kistartklar.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.file.Disk;
import kistartklar.store.file.DurableWriter;
import kistartklar.store.snapshot.Snapshots;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One document per format version there ever was, written by the program of its time and never
 * changed since. All say the same, so every later program must read the same out of each.
 */
@Tag("pure")
class VersionsTest {

  private static final UUID ID = UUID.fromString("5b0f3a52-9c0e-4d2b-8a5e-0c6f2d1e7b90");
  private static final QuestionId Q2 = new QuestionId(2);

  @TempDir Path folder;

  static IntStream versions() {
    return IntStream.rangeClosed(1, Names.FORMAT_VERSION);
  }

  private static byte[] fixture(int version) throws IOException {
    String name = "version-" + version + ".kicheck";
    try (InputStream in = VersionsTest.class.getResourceAsStream(name)) {
      return Objects.requireNonNull(in, "a new format version needs its " + name).readAllBytes();
    }
  }

  private static Assessment expected() {
    return Assessment.empty(UUID.fromString("0d4c1b1e-6a5d-4f7e-9b0a-1f2e3d4c5b6a"))
        .copyAs(ID)
        .withCompany(
            new Company(
                "Beispiel GmbH",
                "Großhandel",
                OptionalInt.of(34),
                List.of("Geschäftsleitung", "IT"),
                Optional.of(LocalDate.of(2026, 11, 22))))
        .withAnswer(new QuestionId(1), Optional.of(Answer.YES))
        .withNote(new QuestionId(1), "Strategiepapier vom 3.3.")
        .withAnswer(Q2, Optional.of(Answer.NO))
        .withNote(new QuestionId(3), "klärt IT")
        .withMeasure(
            Q2,
            new MeasureState(
                "Buchhaltung",
                Optional.of(LocalDate.of(2027, 1, 31)),
                MeasureState.Status.IN_PROGRESS));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void openToTheSameDocument(int version) throws Exception {
    StoredDocument document = DocumentFormatTest.loaded(fixture(version));
    assertThat(document.assessment()).isEqualTo(expected());
    assertThat(document.revision()).isEqualTo(12);
    assertThat(document.createdAt()).contains(Instant.parse("2026-11-22T09:30:00Z"));
    assertThat(document.modifiedAt()).contains(Instant.parse("2026-11-22T14:32:10Z"));
  }

  @ParameterizedTest
  @MethodSource("versions")
  void areKeptAsTheyWereBeforeTheyAreSavedInTheNewestFormat(int version) throws Exception {
    Path file = Files.write(folder.resolve("a.kicheck"), fixture(version));
    Snapshots snapshots =
        new Snapshots(new Disk(), new DurableWriter(new Disk()), folder.resolve("data"));
    assertThat(snapshots.takeFile(ID, file)).isEmpty();
    assertThat(snapshots.list(ID).snapshots())
        .singleElement()
        .satisfies(snapshot -> assertThat(snapshot.file()).hasBinaryContent(fixture(version)));
  }

  @Test
  void ofTheNewestFormatAreWrittenAsTheirFixtureStands() throws Exception {
    byte[] newest = fixture(Names.FORMAT_VERSION);
    assertThat(DocumentFormat.write(DocumentFormatTest.loaded(newest))).isEqualTo(newest);
  }
}
