package kistartklar.ui.portfolio;

import java.nio.file.Path;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kistartklar.domain.guide.Guide;
import kistartklar.portfolio.Entry;
import kistartklar.text.GermanFormat;
import kistartklar.text.Messages;
import kistartklar.text.words.BandWords;
import kistartklar.text.words.FirmWords;

/** What the lines of the table say, where they are shown, searched, sorted or copied. */
record RowWords(Messages messages, Guide guide) {

  String firm(Row row) {
    return new FirmWords(messages).name(row.summary().firm());
  }

  String date(Row row) {
    return row.summary().assessedOn().map(GermanFormat::date).orElse("–");
  }

  String score(Row row) {
    return messages.get("portfolio.score", row.summary().score(), row.summary().tally().total());
  }

  /** Empty unless questions are open. */
  String provisional(Row row) {
    return row.summary().provisional() ? messages.get("portfolio.provisional") : "";
  }

  String band(Row row) {
    return new BandWords(messages, guide).name(row.summary().band());
  }

  /** Short words on what is odd about the document; empty if nothing is. */
  String mark(Row row) {
    return String.join(
        ", ",
        Stream.of(
                row.other().map(path -> messages.get("portfolio.mark.twice")),
                row.entry().newer().map(reason -> messages.get("portfolio.mark.newer")))
            .flatMap(Optional::stream)
            .toList());
  }

  /** All there is to say about the line beyond its cells. */
  String details(Row row) {
    Stream<String> twice =
        row.other().stream().map(other -> messages.get("portfolio.twice", other.toString()));
    Stream<String> newer = row.entry().newer().stream().map(messages::get);
    return String.join(
        "\n",
        Stream.of(Stream.of(firm(row) + " – " + row.path()), twice, newer)
            .flatMap(part -> part)
            .toList());
  }

  /** A path as seen from the folder that is listed. */
  static String place(Path folder, Path path) {
    return path.startsWith(folder) && !path.equals(folder)
        ? folder.relativize(path).toString()
        : path.toString();
  }

  /** Whether a line has all the words that are searched for, in any case and order. */
  boolean matches(Row row, String searched, Path folder) {
    String all =
        String.join(
                " ",
                List.of(
                    firm(row), date(row), band(row), mark(row), place(folder, row.entry().path())))
            .toLowerCase(Locale.GERMANY);
    return Stream.of(searched.toLowerCase(Locale.GERMANY).strip().split("\\s+", -1))
        .allMatch(all::contains);
  }

  /** The order of firms in a German list; the same names by their files. */
  Comparator<Row> byFirm() {
    Collator german = Collator.getInstance(Locale.GERMANY);
    return Comparator.comparing(this::firm, german::compare).thenComparing(Row::path);
  }

  /** Why something cannot be read. */
  String reason(Entry.Unreadable entry) {
    return messages.get(entry.reason());
  }
}
