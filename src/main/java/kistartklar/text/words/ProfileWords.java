package kistartklar.text.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.evidence.SheetReview;
import kistartklar.domain.figures.UseCaseFigures;
import kistartklar.domain.profile.ProfileEntry;
import kistartklar.domain.profile.ProfileGap;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.Field;
import kistartklar.domain.worksheet.FieldType;
import kistartklar.domain.worksheet.ProfilePart;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.text.Messages;

/**
 * The profile of a use case in words, alike in the window and the report.
 *
 * @param columns of the state that is worded
 */
public record ProfileWords(ColumnWords columns) {

  /** The words for a profile of a state. */
  public static ProfileWords of(Messages messages, SheetReview review) {
    SheetWords words = new SheetWords(messages, review.catalogue(), review.rows());
    return new ProfileWords(new ColumnWords(words, review.figures()));
  }

  private Messages messages() {
    return columns.words().messages();
  }

  /** The name of a use case. */
  public String name(UseCaseProfile profile) {
    return columns.words().name(profile.useCase().id());
  }

  /** How far a use case is, in the words of its choices; empty if that is not said. */
  public String status(UseCaseProfile profile) {
    return of(profile, "status");
  }

  private String of(UseCaseProfile profile, String field) {
    return profile
        .useCase()
        .value(field)
        .map(value -> columns.words().value(place(profile), field, value))
        .orElse("");
  }

  private static RowPlace place(UseCaseProfile profile) {
    return UseCaseProfile.place(profile.useCase());
  }

  /** Who is responsible, and the rank, as far as that is known. */
  public String facts(UseCaseProfile profile) {
    String owner = of(profile, "owner");
    Stream<String> facts =
        Stream.of(
            owner.isBlank()
                ? messages().get("profile.owner.none")
                : messages().get("profile.owner", owner),
            profile.rank().isPresent()
                ? messages().get("profile.rank", profile.rank().getAsInt(), profile.ranked())
                : messages().get("profile.rank.none"));
    return facts.collect(Collectors.joining(" · "));
  }

  /** One of the questions that a profile answers. */
  public String question(ProfilePart.Question question) {
    return messages()
        .get(
            switch (question) {
              case WHY -> "profile.why";
              case WITH_WHAT -> "profile.with-what";
              case PAYS -> "profile.pays";
              case ALLOWED -> "profile.allowed";
              case ABLE -> "profile.able";
              case WORKS -> "profile.works";
            });
  }

  /** The name of a row that a question has an entry of; empty where the use case names it. */
  public String title(ProfileEntry entry) {
    return title(entry.place());
  }

  private String title(RowPlace place) {
    boolean own =
        place.sheet().equals(UseCaseFigures.SHEET) && place.table().equals(UseCaseFigures.ROWS);
    boolean named =
        columns
            .words()
            .catalogue()
            .find(place.sheet())
            .flatMap(sheet -> sheet.table(place.table()))
            .flatMap(table -> table.field(table.title()))
            .filter(field -> field.type() instanceof FieldType.Reference)
            .isPresent();
    return own || named ? "" : columns.words().name(place.row());
  }

  /** What a row says, one line for each fact, longer texts last. */
  public List<String> lines(ProfileEntry entry) {
    return facts(entry).stream()
        .map(fact ->
            fact.label().isEmpty()
                ? fact.value()
                : messages().get("profile.fact", fact.label(), fact.value()))
        .toList();
  }

  /** What a row says, longer texts last. */
  public List<ProfileFact> facts(ProfileEntry entry) {
    List<ProfileFact> facts = new ArrayList<>();
    List<ProfileFact> texts = new ArrayList<>();
    for (String column : entry.part().columns()) {
      String cell = columns.cell(entry.place(), entry.table(), entry.row(), column);
      if (!cell.isBlank()) {
        boolean isLong = isLong(entry, column);
        String label = ColumnWords.heading(entry.table(), column);
        (isLong ? texts : facts).add(new ProfileFact(label, cell.strip(), isLong));
      }
    }
    leftOut(entry).ifPresent(said -> facts.add(new ProfileFact("", said, false)));
    facts.addAll(texts);
    return List.copyOf(facts);
  }

  private static boolean isLong(ProfileEntry entry, String column) {
    return switch (entry.table().field(column).map(Field::type).orElse(null)) {
      case FieldType.LongText _, FieldType.Lines _ -> true;
      case null, default -> false;
    };
  }

  /** Which costs and benefits are not counted because they have no amount. */
  private Optional<String> leftOut(ProfileEntry entry) {
    if (entry.part().question() != ProfilePart.Question.PAYS) {
      return Optional.empty();
    }
    var payback = columns.figures().payback(entry.row());
    int count = payback.costsLeftOut() + payback.benefitsLeftOut();
    return count == 0 ? Optional.empty() : Optional.of(messages().get("profile.left-out", count));
  }

  /** What is missing. */
  public String gap(ProfileGap gap) {
    return switch (gap) {
      case ProfileGap.NoRow(var sheet, var table) ->
          messages().get("profile.gap.no-row", sheet.title(), table.many());
      case ProfileGap.Incomplete(RowPlace row, List<Field> fields, var _) ->
          incomplete(row, fields.stream().map(Field::label).collect(Collectors.joining(", ")));
      case ProfileGap.Noticed(var finding) -> new EvidenceWords(columns.words()).finding(finding);
    };
  }

  private String incomplete(RowPlace row, String fields) {
    String sheet = columns.words().sheet(row.sheet());
    String title = title(row);
    return title.isEmpty()
        ? messages().get("profile.gap.incomplete.own", sheet, fields)
        : messages().get("profile.gap.incomplete", sheet, title, fields);
  }

  /** What can be done about it. */
  public String action(ProfileGap gap) {
    return messages()
        .get(
            switch (gap) {
              case ProfileGap.NoRow _ -> "profile.gap.create";
              case ProfileGap.Incomplete _ -> "profile.gap.complete";
              case ProfileGap.Noticed _ -> "profile.gap.look";
            });
  }

  /** What to do next with a use case that lacks nothing; empty if that is nothing. */
  public Optional<String> onward(UseCaseProfile profile) {
    return Optional.ofNullable(
            switch (profile.useCase().text("status").orElse("idea")) {
              case "idea" -> "profile.next.idea";
              case "rated" -> "profile.next.rated";
              case "decided" -> "profile.next.decided";
              case "pilot" -> "profile.next.pilot";
              case "operation" -> "profile.next.operation";
              case "extended" -> "profile.next.extended";
              default -> null;
            })
        .map(messages()::get);
  }

  /** The next thing to do; empty if there is none. */
  public Optional<String> next(UseCaseProfile profile) {
    return profile.gaps().isEmpty() ? onward(profile) : Optional.of(gap(profile.gaps().getFirst()));
  }
}
