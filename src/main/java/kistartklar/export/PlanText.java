package kistartklar.export;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.plan.PlanItem;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.text.PastedTable;
import kistartklar.text.words.PlanTallyWords;
import kistartklar.text.words.StatusWords;

/**
 * The plan as plain text to be pasted: a line per measure below a line of headings, the columns
 * parted by tabs, so that a table elsewhere takes it as one. Remarks stay out of it.
 */
public final class PlanText {

  private static final List<String> COLUMNS =
      List.of("number", "measure", "owner", "due", "status");

  private final Messages messages;
  private final PlanWords words;

  public PlanText(Messages messages) {
    this.messages = messages;
    this.words = new PlanWords(messages);
  }

  /** The text; lines end with a line feed. */
  public String write(PlanFile file) {
    Stream<String> head =
        Stream.of(line(COLUMNS.stream().map(column -> messages.get("plan.table." + column))));
    List<PlanItem> items = file.plan().items();
    Stream<String> rows =
        Stream.iterate(0, row -> row < items.size(), row -> row + 1)
            .map(row -> row(row + 1, items.get(row), file.today()));
    Stream<String> tally =
        Stream.of(new PlanTallyWords(messages).of(file.plan(), file.today()))
            .filter(line -> !line.isEmpty());
    return Stream.of(Stream.of(words.title(file.assessment())), head, rows, tally)
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private String row(int number, PlanItem item, LocalDate today) {
    return line(
        Stream.of(
            Integer.toString(number),
            words.title(item),
            item.owner(),
            item.state().due().map(GermanFormat::date).orElse(""),
            new StatusWords(messages).of(item, today)));
  }

  private static String line(Stream<String> cells) {
    return PastedTable.row(cells.map(cell -> PlanWords.soundLine(cell)));
  }
}
