package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.profile.ProfileEntry;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.ProfilePart;
import kistartklar.domain.worksheet.SheetTable;
import kistartklar.domain.worksheet.Worksheet;
import kistartklar.report.odt.OdtColumns;
import kistartklar.report.odt.OdtContent;
import kistartklar.text.words.ColumnWords;
import kistartklar.text.words.ProfileFact;

/** The worksheets and profiles of a report as text to be edited. */
record EditableSheets(SheetsChapter chapter, OdtContent text) {

  /** Millimetres between the margins. */
  private static final int WIDTH = 170;

  /** Of a letter, and of what is beside a text, in millimetres. */
  private static final double LETTER = 2.15;

  private static final double PADDING = 3.5;
  private static final int LONGEST_WORD = 16;
  private static final int MOST = 60;

  private SheetContext context() {
    return chapter.context();
  }

  void add() {
    text.heading(1, context().wording().get("sheets"));
    text.paragraph(context().wording().get("sheets.lead"));
    chapter.sheets().forEach(this::sheet);
    chapter.profiles().forEach(this::profile);
  }

  private void sheet(Worksheet sheet) {
    SheetSummary summary = new SheetSummary(context(), sheet);
    text.heading(2, sheet.title());
    if (!summary.stand().isEmpty()) {
      text.paragraph(summary.stand());
    }
    summary.notNeeded().ifPresent(text::paragraph);
    for (SheetTable table : summary.tables()) {
      if (sheet.tables().size() > 1) {
        text.heading(3, table.many());
      }
      List<List<String>> cells = summary.cells(table);
      if (!cells.isEmpty()) {
        List<String> heads =
            summary.columns(table).stream()
                .map(column -> ColumnWords.heading(table, column))
                .toList();
        text.table(new OdtColumns(heads, widths(heads, cells)), cells);
      }
      summary.notes(table).forEach(text::paragraph);
    }
  }

  /** Each as wide as its longest word at least; what is left goes to those with long texts. */
  private static List<Integer> widths(List<String> heads, List<List<String>> cells) {
    List<Double> least = new ArrayList<>();
    List<Integer> wishes = new ArrayList<>();
    for (int column = 0; column < heads.size(); column++) {
      int at = column;
      List<String> texts =
          Stream.concat(Stream.of(heads.get(at)), cells.stream().map(row -> row.get(at))).toList();
      int word =
          texts.stream()
              .flatMap(text -> Stream.of(text.split("[ \\n-]")))
              .mapToInt(String::length)
              .max()
              .orElse(0);
      least.add(PADDING + LETTER * Math.min(word, LONGEST_WORD));
      wishes.add(Math.clamp(texts.stream().mapToInt(String::length).max().orElse(0), 1, MOST));
    }
    double needed = least.stream().mapToDouble(Double::doubleValue).sum();
    double left = Math.max(0, WIDTH - needed);
    double scale = Math.min(1, WIDTH / needed);
    int wished = wishes.stream().mapToInt(Integer::intValue).sum();
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < heads.size(); i++) {
      widths.add(Math.max(1, (int) (least.get(i) * scale + left * wishes.get(i) / wished)));
    }
    return widths;
  }

  private void profile(UseCaseProfile profile) {
    text.heading(2, context().wording().get("profile.title", context().words().name(profile)));
    String facts = context().names() ? context().words().facts(profile) : "";
    String line =
        Stream.of(context().words().status(profile), facts)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(" · "));
    if (!line.isEmpty()) {
      text.paragraph(line);
    }
    for (ProfilePart.Question question : ProfilePart.Question.values()) {
      text.heading(3, context().words().question(question));
      List<ProfileEntry> entries =
          profile.entries(question).stream()
              .filter(entry -> context().mayShow(entry.place()))
              .toList();
      if (entries.isEmpty()) {
        text.paragraph(context().wording().get("profile.nothing"));
      }
      entries.forEach(this::entry);
    }
    if (context().names() && !profile.gaps().isEmpty()) {
      text.heading(3, context().wording().get("profile.gaps"));
      text.list(false, profile.gaps().stream().map(context().words()::gap).toList());
    }
  }

  private void entry(ProfileEntry entry) {
    String title = context().words().title(entry);
    if (!title.isEmpty()) {
      text.labelled(title, "");
    }
    List<ProfileFact> facts = context().words().facts(context().shown(entry));
    String line =
        facts.stream()
            .filter(fact -> !fact.isText())
            .map(fact -> label(fact) + fact.value())
            .collect(Collectors.joining(" · "));
    if (!line.isEmpty()) {
      text.paragraph(line);
    }
    for (ProfileFact fact : facts) {
      if (fact.isText()) {
        text.labelled(label(fact).strip(), fact.value());
      }
    }
  }

  private String label(ProfileFact fact) {
    return fact.label().isEmpty() ? "" : context().wording().get("profile.label", fact.label());
  }
}
