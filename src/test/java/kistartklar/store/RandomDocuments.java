package kistartklar.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Answer;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.assessment.Clarification;
import kistartklar.domain.assessment.Company;
import kistartklar.domain.assessment.CriteriaMet;
import kistartklar.domain.assessment.MeasureLink;
import kistartklar.domain.assessment.MeasureState;
import kistartklar.domain.assessment.MeasureState.Status;
import kistartklar.domain.assessment.OwnMeasure;
import kistartklar.domain.assessment.Predecessor;
import kistartklar.domain.assessment.Response;
import kistartklar.domain.assessment.View;
import kistartklar.domain.guide.Effort;
import kistartklar.domain.guide.HintId;
import kistartklar.domain.guide.QuestionId;

/** Documents with texts that a careless program would spoil. */
public final class RandomDocuments {

  private static final List<String> HOSTILE =
      List.of(
          "Grüße, „Anführung“ – 3 €",
          "👩‍👩‍👧‍👦 und 🇩🇪",
          "מסמך עברית ‏וערבית مرحبا",
          "漢字かな交じり文",
          "a\u0308o\u0308u\u0308",
          "\u0000\u0001\u0007\u001b[31m\u007f\u0085",
          "\r\n\n\t \u00a0\u2028\u2029",
          "\\ \" / \\u0041 ' {0} ''",
          "\uD83D",
          "\uDE00\uD83D",
          "\uFEFF\uFFFE\uFFFF",
          "}]}\n{\"value\":\"yes\"}");

  private final Random random;

  public RandomDocuments(long seed) {
    this.random = new Random(seed);
  }

  public StoredDocument next() {
    Assessment assessment = Assessment.empty(uuid()).withCompany(company());
    if (random.nextInt(4) == 0) {
      assessment = assessment.copyAs(uuid());
    }
    for (QuestionId question : QuestionId.all()) {
      assessment = assessment.withAnswer(question, answer());
      if (random.nextInt(3) == 0) {
        assessment = assessment.withNote(question, text());
      }
      if (random.nextInt(4) == 0) {
        assessment = assessment.withResponse(question, more(assessment.response(question)));
      }
      if (random.nextInt(5) == 0) {
        assessment = assessment.withMeasure(question, measure());
      }
      if (random.nextInt(10) == 0) {
        assessment =
            assessment.withResponse(
                question, assessment.response(question).withViews(several(3, this::view)));
      }
      if (random.nextInt(10) == 0) {
        assessment = assessment.withConfirmedHint(hint(question), Optional.of(maybeText()));
      }
    }
    assessment =
        assessment
            .withOwnMeasures(several(4, this::ownMeasure))
            .withPredecessors(several(3, this::predecessor))
            .withWorksheets(new RandomSheets(random, this::text, this::date).next());
    return new StoredDocument(
        assessment, random.nextInt(1000), instant(), instant(), UnknownFields.NONE);
  }

  String text() {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, random.nextInt(6))
        .mapToObj(i -> HOSTILE.get(random.nextInt(HOSTILE.size())))
        .forEach(text::append);
    if (random.nextInt(50) == 0) {
      text.append("x".repeat(20_000));
    }
    return text.append((char) random.nextInt(0x10000)).toString();
  }

  private Company company() {
    return new Company(
        maybeText(),
        maybeText(),
        random.nextBoolean() ? OptionalInt.of(random.nextInt(10_000)) : OptionalInt.empty(),
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> text()).toList(),
        date(),
        Optional.empty(),
        answer(),
        maybeText());
  }

  private Response more(Response response) {
    return response
        .withCriteria(CriteriaMet.NONE.with(1 + random.nextInt(2), random.nextBoolean()))
        .withNotApplicable(random.nextBoolean() ? Optional.of(maybeText()) : Optional.empty())
        .withClarification(
            random.nextBoolean()
                ? Optional.of(new Clarification(maybeText(), date()))
                : Optional.empty());
  }

  private MeasureState measure() {
    return new MeasureState(maybeText(), date(), Status.values()[random.nextInt(3)], maybeText());
  }

  private OwnMeasure ownMeasure() {
    int from = 1 + random.nextInt(1_999);
    int to = from + random.nextInt(2_001 - from);
    return new OwnMeasure(
        uuid(),
        maybeText(),
        link(),
        maybeText(),
        random.nextBoolean() ? Optional.of(new Effort(from, to)) : Optional.empty(),
        maybeText(),
        measure());
  }

  private MeasureLink link() {
    return switch (random.nextInt(3)) {
      case 0 -> new MeasureLink.ToQuestion(question());
      case 1 -> new MeasureLink.ToPhase(1 + random.nextInt(9));
      default -> MeasureLink.NONE;
    };
  }

  private View view() {
    return new View(maybeText(), answer(), maybeText());
  }

  private Predecessor predecessor() {
    SortedMap<QuestionId, Answer> answers = new TreeMap<>();
    SortedSet<QuestionId> done = new TreeSet<>();
    for (QuestionId question : QuestionId.all()) {
      answer().ifPresent(answer -> answers.put(question, answer));
      if (random.nextInt(10) == 0) {
        done.add(question);
      }
    }
    return new Predecessor(uuid(), date(), maybeText(), answers, done);
  }

  private HintId hint(QuestionId ifYes) {
    QuestionId other = question();
    return other.equals(ifYes) ? hint(ifYes) : new HintId(ifYes, other);
  }

  private QuestionId question() {
    return QuestionId.all().get(random.nextInt(QuestionId.COUNT));
  }

  private <T> List<T> several(int below, Supplier<T> one) {
    return Stream.generate(one).limit(random.nextInt(below)).toList();
  }

  private String maybeText() {
    return random.nextBoolean() ? text() : "";
  }

  private Optional<Answer> answer() {
    return switch (random.nextInt(3)) {
      case 0 -> Optional.of(Answer.YES);
      case 1 -> Optional.of(Answer.NO);
      default -> Optional.empty();
    };
  }

  private Optional<LocalDate> date() {
    return random.nextBoolean()
        ? Optional.of(LocalDate.ofEpochDay(random.nextInt(40_000)))
        : Optional.empty();
  }

  private Optional<Instant> instant() {
    return random.nextBoolean()
        ? Optional.of(Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)))
        : Optional.empty();
  }

  private UUID uuid() {
    return new UUID(random.nextLong(), random.nextLong());
  }
}
