package kistartklar.ui.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.guide.QuestionId;
import kistartklar.store.DocumentFormat;
import kistartklar.store.StoredDocument;

/** A consultant's folder. */
final class Customers {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  final Path folder;

  Customers(Path folder) {
    this.folder = folder;
  }

  /** A firm with as many Ja as told, of as many answers. */
  static Assessment firm(String name, int yes, int answered) {
    Assessment assessment =
        Assessment.empty(UUID.nameUUIDFromBytes(name.getBytes()))
            .withCompany(
                new Company(
                    name, "", OptionalInt.empty(), List.of(), Optional.of(TODAY.minusDays(yes))));
    for (QuestionId id : QuestionId.all().subList(0, answered)) {
      Answer answer = id.number() <= yes ? Answer.YES : Answer.NO;
      assessment = assessment.withAnswer(id, Optional.of(answer));
    }
    return assessment;
  }

  static Assessment late(Assessment assessment, int measures) {
    Assessment changed = assessment;
    for (QuestionId id : QuestionId.all().reversed().subList(0, measures)) {
      changed =
          changed.withMeasure(
              id, new MeasureState("IT", Optional.of(TODAY.minusDays(1)), Status.IN_PROGRESS));
    }
    return changed;
  }

  Path add(String file, Assessment assessment) {
    return add(file, DocumentFormat.write(StoredDocument.unsaved(assessment)));
  }

  Path add(String file, byte[] bytes) {
    try {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      return Files.write(path, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Firms as they come, with all that can be odd. */
  Customers many() {
    add("Nord/Öztürk Bau.kicheck", late(firm("Öztürk Bau GmbH", 6, 29), 5));
    add("Nord/Albers.kicheck", firm("Albers & Söhne", 27, 29));
    add("Süd/Tischlerei Zimmermann.kicheck", late(firm("Tischlerei Zimmermann", 17, 29), 1));
    add("Süd/Kopie.kicheck", late(firm("Tischlerei Zimmermann", 18, 29), 1));
    add(
        "Süd/lang.kicheck",
        firm(
            "Vereinigte Nordhessische Landmaschinen- und Ersatzteilhandelsgesellschaft mbH",
            12,
            20));
    add("ohne.kicheck", Assessment.empty(new UUID(7, 7)));
    byte[] newer = DocumentFormat.write(StoredDocument.unsaved(firm("Winzer Kranz", 9, 29)));
    add(
        "Süd/Winzer.kicheck",
        new String(newer, java.nio.charset.StandardCharsets.UTF_8)
            .replace("\"formatVersion\": 1", "\"formatVersion\": 9")
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    add("kaputt.kicheck", "{\n\"format\"".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    add("Nord/leer.kicheck", new byte[0]);
    Random random = new Random(5);
    for (int i = 0; i < 12; i++) {
      int yes = random.nextInt(28);
      add("weitere/" + i + ".kicheck", firm("Betrieb Nr. " + i, yes, 29));
    }
    return this;
  }
}
