package kistartklar.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import kistartklar.content.GuideReader;
import kistartklar.content.WorksheetReader;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.View;
import kistartklar.domain.comparison.FollowUp;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.guide.HintRule;
import kistartklar.domain.guide.QuestionId;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import kistartklar.text.Messages;

/** Assessments to write reports of, plain and hostile. */
final class Samples {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  static final Guide GUIDE = GuideReader.read();
  static final Supplier<WorksheetCatalogue> WORKSHEETS = WorksheetReader.whenNeeded();
  static final ReportFonts FONTS = new ReportFonts();
  static final Messages GERMAN = Messages.german();

  private static final List<String> HOSTILE =
      List.of(
          "Straßenverkehrszulassungsordnung",
          "a\u0308o\u0308u\u0308 q\u0308",
          "😀👩‍👩‍👧 🇩🇪",
          "שלום עולם",
          "مرحبا بالعالم",
          "漢字かな交じり文",
          "\u0000\u0007\u001b[31m\u0085",
          "\uE000\uF8FF",
          "\uFFFE\uFFFF\uFEFF",
          "\uD800",
          "x\u00ady\u00adz",
          "\u00a0\u202f\u2009\u3000",
          "\t\r\n\n",
          "<b>&amp;</b> {title} {0} ''",
          "(\\) %% ]]>",
          "∑∫√≤≥ Ω≈ç ⅷ①②",
          "https://example.org/a/b/c?d=e&f=g-h_i#j",
          "--- -- -/-/-",
          "ﬁ ﬂ ĦŁŐ й Кириллица",
          "\u2028\u2029\u200b\u200d\u2060",
          "w".repeat(300));

  private Samples() {}

  static Path exampleFile() {
    return Path.of("assets/Beispiel Großhandel.kicheck");
  }

  static Assessment example() {
    try {
      LoadResult result = DocumentFormat.read(Files.readAllBytes(exampleFile()));
      if (result instanceof LoadResult.Loaded loaded) {
        return loaded.document().assessment();
      }
      throw new IllegalStateException(result.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Assessment empty() {
    return Assessment.empty(new UUID(1, 2));
  }

  static Assessment all(Answer answer) {
    return each(empty(), id -> Optional.of(answer));
  }

  static Assessment each(Assessment start, Function<QuestionId, Optional<Answer>> answers) {
    Assessment assessment = start;
    for (QuestionId id : QuestionId.all()) {
      assessment = assessment.withAnswer(id, answers.apply(id));
    }
    return assessment;
  }

  /** Notes that span pages, a huge one and one without any place to break. */
  static Assessment longNotes() {
    String sentence =
        "Die Geschäftsprozessdokumentationsverantwortlichkeit ist zwischen Einkauf und Lager"
            + " abzustimmen, z.\u00a0B. bei Reklamationsbearbeitungszeiten. ";
    return example()
        .withNote(new QuestionId(3), sentence.repeat(60))
        .withNote(new QuestionId(4), (sentence + "\n").repeat(150))
        .withNote(new QuestionId(8), "Wort".repeat(75))
        .withNote(new QuestionId(17), sentence.repeat(20_000 / sentence.length()))
        .withNote(new QuestionId(29), sentence.repeat(2));
  }

  /** Two earlier assessments, one of them without a day; answers changed in all directions. */
  static Assessment withPredecessors() {
    Assessment first =
        all(Answer.NO)
            .withCompany(Company.UNKNOWN.withName("Nordlicht"))
            .withAnswer(new QuestionId(3), Optional.of(Answer.YES));
    Assessment second =
        each(
                FollowUp.of(first, new UUID(1, 3)),
                id ->
                    id.number() % 5 == 0
                        ? Optional.empty()
                        : Optional.of(id.number() % 3 == 0 ? Answer.YES : Answer.NO))
            .withCompany(example().company().withAssessedOn(Optional.of(TODAY.minusMonths(6))))
            .withMeasure(new QuestionId(2), MeasureState.NONE.withStatus(MeasureState.Status.DONE))
            .withMeasure(new QuestionId(4), MeasureState.NONE.withStatus(MeasureState.Status.DONE))
            .withNote(new QuestionId(2), "Frühere Notiz");
    return example().withPredecessors(FollowUp.of(second, new UUID(1, 4)).predecessors());
  }

  /** Everything a document can hold: own measures, remarks, confirmed hints, views, a logo. */
  static Assessment everything() {
    return FullDocument.of(withPredecessors());
  }

  static Assessment longNames() {
    Company company =
        new Company(
            "Vereinigte Präzisionswerkzeugmaschinenbaugesellschaft Müller & Söhne ".repeat(7)
                + "GmbH & Co. KG",
            "Maschinenbau",
            OptionalInt.of(250),
            List.of("Geschäftsleitung", "W".repeat(120), "IT"),
            Optional.of(TODAY));
    return all(Answer.NO)
        .withCompany(company)
        .withMeasure(
            new QuestionId(1),
            new MeasureState(
                "Donaudampfschifffahrtsgesellschaftskapitänsmützenverwaltung",
                Optional.of(TODAY),
                MeasureState.Status.DONE));
  }

  static Assessment hostile(long seed) {
    Random random = new Random(seed);
    Assessment assessment =
        empty()
            .withCompany(
                new Company(
                    text(random, 6),
                    text(random, 2),
                    OptionalInt.empty(),
                    List.of(text(random, 3), text(random, 3)),
                    Optional.empty()));
    for (HintRule rule : GUIDE.hintRules()) {
      if (random.nextBoolean()) {
        assessment = assessment.withConfirmedHint(rule.id(), Optional.of(text(random, 5)));
      }
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      assessment = assessment.withOwnMeasure(ownMeasure(random));
    }
    for (QuestionId id : QuestionId.all()) {
      int choice = random.nextInt(3);
      assessment =
          assessment
              .withAnswer(
                  id,
                  choice == 0
                      ? Optional.empty()
                      : Optional.of(choice == 1 ? Answer.YES : Answer.NO))
              .withNote(id, text(random, random.nextInt(25) == 0 ? 700 : 12))
              .withMeasure(
                  id,
                  new MeasureState(
                      text(random, 3),
                      Optional.empty(),
                      MeasureState.Status.IN_PROGRESS,
                      text(random, random.nextInt(25) == 0 ? 300 : 4)));
      View view = new View(text(random, 2), Optional.of(Answer.YES), text(random, 4));
      assessment =
          assessment.withResponse(id, assessment.response(id).withViews(List.of(view, view)));
    }
    return assessment;
  }

  private static OwnMeasure ownMeasure(Random random) {
    return OwnMeasure.empty(new UUID(random.nextLong(), 7))
        .withTitle(text(random, 5))
        .withSteps((text(random, 3) + "\n").repeat(random.nextInt(6)))
        .withRole(text(random, 3))
        .withState(MeasureState.NONE.withOwner(text(random, 3)).withRemark(text(random, 40)));
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      text.append(
          random.nextBoolean()
              ? HOSTILE.get(random.nextInt(HOSTILE.size()))
              : "Datenschutzgrundverordnung und so weiter");
      text.append(random.nextInt(3) > 0 ? " " : "");
    }
    return text.toString();
  }

  static ReportWriter writer() {
    return new ReportWriter(GUIDE, GERMAN, "1.0.0", WORKSHEETS, FONTS);
  }

  static byte[] report(Assessment assessment, Form form) {
    return report(assessment, form, TODAY);
  }

  static byte[] report(Assessment assessment, Form form, LocalDate date) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] document =
        ("{\"format\":\"ki-startklar/assessment\",\"id\":\"" + assessment.id() + "\"}")
            .getBytes(StandardCharsets.UTF_8);
    try {
      writer().write(new ReportRequest(assessment, form, date, document), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] questionnaire() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new QuestionnaireWriter(GUIDE, GERMAN, "1.0.0", FONTS).write(TODAY, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
