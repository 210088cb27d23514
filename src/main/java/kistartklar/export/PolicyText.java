package kistartklar.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.TextBlock;
import kistartklar.domain.guide.UsagePolicy;
import kistartklar.text.Messages;
import kistartklar.text.PastedTable;
import kistartklar.text.words.PolicyWords;

/** The firm's rules for the use of AI as text to be pasted and edited. */
public final class PolicyText {

  private final UsagePolicy policy;
  private final PolicyWords words;
  private final LocalDate day;

  /**
   * @param day from which the rules apply
   */
  public PolicyText(Messages messages, UsagePolicy policy, Assessment assessment, LocalDate day) {
    this.policy = policy;
    this.day = day;
    words = new PolicyWords(messages, assessment);
  }

  /** Without formatting; lines end with a line feed, and the table's columns are parted by tabs. */
  public String plain() {
    List<String> lines = new ArrayList<>(List.of(policy.title(), "", opening(), ""));
    addPlain(lines, policy.tools());
    lines.add(PastedTable.row(policy.columns().stream()));
    lines.addAll(Collections.nCopies(UsagePolicy.TOOLS, PastedTable.row(blanks().stream())));
    lines.add("");
    policy
        .rules()
        .forEach(rule -> {
          addPlain(lines, rule);
          lines.add("");
        });
    addPlain(lines, policy.help());
    lines.add(contact());
    lines.add("");
    lines.add(signature());
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private static void addPlain(List<String> lines, TextBlock block) {
    lines.add(block.title());
    lines.addAll(block.paragraphs());
    block.points().forEach(point -> lines.add("\u2013 " + point));
  }

  /**
   * As HTML with headings, lists and a table. Some programs guess the encoding if none is named.
   */
  public String html() {
    return Stream.of(
            Stream.of(
                "<meta charset=\"utf-8\">", element("h1", policy.title()), element("p", opening())),
            html(policy.tools()),
            Stream.of(table()),
            policy.rules().stream().flatMap(PolicyText::html),
            html(policy.help()),
            Stream.of(element("p", contact()), element("p", signature())))
        .flatMap(lines -> lines)
        .collect(Collectors.joining());
  }

  private static Stream<String> html(TextBlock block) {
    return Stream.of(
            Stream.of(element("h2", block.title())),
            block.paragraphs().stream().map(text -> element("p", text)),
            Stream.of("<ul>"),
            block.points().stream().map(point -> element("li", point)),
            Stream.of("</ul>"))
        .flatMap(lines -> lines);
  }

  private String table() {
    String head = row("th", policy.columns());
    String rows = row("td", blanks()).repeat(UsagePolicy.TOOLS);
    return "<table border=\"1\">" + head + rows + "</table>";
  }

  private static String row(String cell, List<String> texts) {
    return texts.stream()
        .map(text -> element(cell, text))
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String element(String name, String text) {
    String escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return "<" + name + ">" + escaped + "</" + name + ">";
  }

  private List<String> blanks() {
    return Collections.nCopies(policy.columns().size(), "\u00a0");
  }

  private String opening() {
    return words.scope() + " " + words.validity(day);
  }

  private String contact() {
    return words.contact().orElseGet(() -> words.get("contact") + " " + words.get("blank"));
  }

  private String signature() {
    return words.get("signature") + " " + words.get("blank");
  }
}
