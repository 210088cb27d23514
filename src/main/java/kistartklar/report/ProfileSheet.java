package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kistartklar.chart.Chart;
import kistartklar.domain.figures.VendorFigures;
import kistartklar.domain.profile.ProfileEntry;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.ProfilePart;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;
import kistartklar.text.words.ProfileFact;

/** A page with all that the worksheets say of one use case. */
record ProfileSheet(SheetContext context) {

  /** Charts of indicators; more are in their worksheet. */
  private static final int MOST_INDICATORS = 2;

  private static final int MOST_GAPS = 12;
  private static final float QUESTIONS = 84;
  private static final float FACTS = 158;
  private static final float GUTTER = 12;

  /** Between a label and its value nothing breaks, so that no line begins with a dot. */
  private static final String DOT = "\u00a0· ";

  /**
   * Lays out a profile below a heading of a level: on one page if it fits on one, unless that would
   * leave more than half of a page empty.
   */
  void layOut(Flow flow, UseCaseProfile profile, int level) {
    if (flow.room() < flow.column().height() / 2) {
      flow.keepTogether(page -> parts(page, profile, level));
    } else {
      parts(flow, profile, level);
    }
  }

  private void parts(Flow flow, UseCaseProfile profile, int level) {
    Design design = context.design();
    flow.heading(
        level,
        context.wording().get("profile.title", context.words().name(profile)),
        level == 1 ? design.chapter() : design.heading(),
        2,
        120);
    String status = context.words().status(profile);
    String facts = context.names() ? context.words().facts(profile) : "";
    String line =
        String.join(" · ", Stream.of(status, facts).filter(text -> !text.isBlank()).toList());
    if (!line.isEmpty()) {
      flow.paragraph(line, design.smallMuted(), Design.UNIT);
    }
    for (ProfilePart.Question question : ProfilePart.Question.values()) {
      beside(
          flow, context.words().question(question), level, text -> answer(text, profile, question));
    }
    if (context.names()) {
      gaps(flow, profile, level);
    }
  }

  private void answer(Flow flow, UseCaseProfile profile, ProfilePart.Question question) {
    List<Said> said =
        profile.entries(question).stream()
            .filter(entry -> context.mayShow(entry.place()))
            .map(this::said)
            .filter(one -> !one.facts().isEmpty() || !one.texts().isEmpty())
            .toList();
    if (said.isEmpty()) {
      flow.paragraph(context.wording().get("profile.nothing"), context.design().smallMuted(), 0);
      return;
    }
    switch (question) {
      case WHY, ALLOWED, ABLE -> said.forEach(one -> beside(flow, List.of(one), Optional.empty()));
      case WITH_WHAT -> {
        beside(flow, said, Optional.empty());
        vendors(profile).ifPresent(chart -> context.figures().add(flow, chart, 0));
      }
      case PAYS, WORKS -> {
        for (int i = 0; i < said.size(); i++) {
          boolean drawn = i < (question == ProfilePart.Question.PAYS ? 1 : MOST_INDICATORS);
          Optional<Chart> chart =
              drawn ? context.charts().of(said.get(i).entry().place()) : Optional.empty();
          beside(flow, List.of(said.get(i)), chart);
        }
      }
    }
  }

  private Optional<Chart> vendors(UseCaseProfile profile) {
    return profile.vendors().isEmpty() || !context.selection().includes(VendorFigures.SHEET)
        ? Optional.empty()
        : context.charts().vendors(profile.useCase().id());
  }

  /** What an entry says, with facts apart from texts. */
  private record Said(ProfileEntry entry, List<ProfileFact> facts, List<ProfileFact> texts) {}

  private Said said(ProfileEntry entry) {
    Map<Boolean, List<ProfileFact>> parts =
        context.words().facts(context.shown(entry)).stream()
            .collect(Collectors.partitioningBy(ProfileFact::isText));
    return new Said(
        entry, parts.getOrDefault(false, List.of()), parts.getOrDefault(true, List.of()));
  }

  /** Facts with a chart at their right, and texts below in full width. */
  private void beside(Flow flow, List<Said> said, Optional<Chart> chart) {
    if (chart.isPresent()) {
      flow.beside(
          FACTS,
          GUTTER,
          left -> said.forEach(one -> facts(left, one)),
          right -> context.figures().add(right, chart.get(), 0));
    } else {
      said.forEach(one -> facts(flow, one));
    }
    said.forEach(one -> texts(flow, one));
  }

  /** The name of the row and its facts, in a running line. */
  private void facts(Flow flow, Said said) {
    Design design = context.design();
    List<Span> spans = new ArrayList<>();
    String title = context.words().title(said.entry());
    if (!title.isEmpty()) {
      spans.add(new Span(title + (said.facts().isEmpty() ? "" : "  "), design.smallStrong()));
    }
    for (int i = 0; i < said.facts().size(); i++) {
      ProfileFact fact = said.facts().get(i);
      String dot = i < said.facts().size() - 1 ? DOT : "";
      if (!fact.label().isEmpty()) {
        spans.add(new Span(label(fact), design.smallMuted().unbroken()));
      }
      spans.add(new Span(fact.value() + dot, design.small().unbroken()));
    }
    if (!spans.isEmpty()) {
      flow.paragraph(spans, 0);
    }
  }

  private void texts(Flow flow, Said said) {
    Design design = context.design();
    for (ProfileFact text : said.texts()) {
      flow.paragraph(
          List.of(
              new Span(label(text), design.smallMuted()), new Span(text.value(), design.small())),
          0);
    }
  }

  private String label(ProfileFact fact) {
    return context.wording().get("profile.label", fact.label());
  }

  private void gaps(Flow flow, UseCaseProfile profile, int level) {
    Design design = context.design();
    List<String> gaps = profile.gaps().stream().limit(MOST_GAPS).map(context.words()::gap).toList();
    if (gaps.isEmpty()) {
      context
          .words()
          .onward(profile)
          .ifPresent(next ->
              flow.paragraph(context.wording().get("profile.next", next), design.smallStrong(), 0));
      return;
    }
    List<List<Span>> items = new ArrayList<>();
    gaps.forEach(gap -> items.add(Span.of(gap, design.small())));
    if (profile.gaps().size() > MOST_GAPS) {
      items.add(
          Span.of(
              context.wording().get("profile.gaps.more", profile.gaps().size() - MOST_GAPS),
              design.smallMuted()));
    }
    beside(flow, context.wording().get("profile.gaps"), level, text -> text.list(false, items, 0));
  }

  /** Text with its heading in the margin. */
  private void beside(Flow flow, String heading, int level, Consumer<Flow> text) {
    flow.beside(
        QUESTIONS,
        Design.GUTTER,
        margin -> margin.heading(level + 1, heading, context.design().sideHeading(), 0, 0),
        text);
    flow.space(Design.UNIT);
  }
}
