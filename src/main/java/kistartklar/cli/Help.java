package kistartklar.cli;

import java.util.ArrayList;
import java.util.List;
import kistartklar.text.Messages;

/** The help of a command as lines for a terminal. */
final class Help {

  private static final int WIDTH = 80;
  private static final String GAP = "   ";

  /** What is only long stands below what is long behind something short. */
  private static final String NO_SHORT_NAME = "    ";

  /** A name and what is said about it. */
  private record Entry(String name, String words) {}

  private final Messages messages;
  private final List<String> lines = new ArrayList<>();

  private Help(Messages messages) {
    this.messages = messages;
  }

  static List<String> of(Command command, Messages messages) {
    Help help = new Help(messages);
    help.text("cli.help.usage");
    help.text(command.synopsis());
    help.text(command.description());
    if (command.files()) {
      help.text("cli.help.parameters");
      help.entries(
          List.of(new Entry(messages.get("cli.help.file"), messages.get("cli.help.files"))));
    }
    help.text("cli.help.options");
    help.entries(command.options().stream().map(help::entry).toList());
    if (command == Syntax.NO_COMMAND) {
      help.text("cli.help.commands");
      help.entries(
          Syntax.COMMANDS.stream()
              .map(each -> new Entry(each.name(), messages.get(each.description())))
              .toList());
      help.text("cli.help.footer");
    }
    return help.lines;
  }

  private Entry entry(Option option) {
    String names = (option.isShort() ? "" : NO_SHORT_NAME) + String.join(", ", option.names());
    String value = option.label().map(label -> "=" + messages.get(label)).orElse("");
    return new Entry(names + value, messages.get(option.description()));
  }

  private void text(String key) {
    messages.get(key).lines().forEach(line -> lines.addAll(wrapped(line, WIDTH)));
  }

  private void entries(List<Entry> entries) {
    int width = entries.stream().mapToInt(entry -> entry.name().length()).max().orElse(0);
    for (Entry entry : entries) {
      String name = "  " + entry.name() + " ".repeat(width - entry.name().length()) + GAP;
      List<String> words = wrapped(entry.words(), WIDTH - name.length());
      lines.add(name + words.getFirst());
      words.stream().skip(1).map(line -> " ".repeat(name.length()) + line).forEach(lines::add);
    }
  }

  /** Lines of at most this many characters, unless a single word is longer. */
  private static List<String> wrapped(String text, int width) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    String gap = "";
    for (String word : text.split(" ", -1)) {
      if (!line.toString().isBlank() && line.length() + 1 + word.length() > width) {
        wrapped.add(line.toString());
        line.setLength(0);
        gap = "";
      }
      line.append(gap).append(word);
      gap = " ";
    }
    wrapped.add(line.toString());
    return wrapped;
  }
}
