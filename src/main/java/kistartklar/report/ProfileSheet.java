package kistartklar.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kistartklar.chart.Chart;
import kistartklar.domain.figures.VendorFigures;
import kistartklar.domain.profile.ProfileEntry;
import kistartklar.domain.profile.UseCaseProfile;
import kistartklar.domain.worksheet.ProfilePart;
import kistartklar.domain.worksheet.RowPlace;
import kistartklar.report.pdf.Flow;
import kistartklar.report.pdf.Span;

/** A page with all that the worksheets say of one use case. */
record ProfileSheet(SheetContext context) {

  /** Charts of indicators; more are in their worksheet. */
  private static final int MOST_INDICATORS = 2;

  private static final int MOST_GAPS = 12;

  /**
   * Lays out a profile below a heading of a level, on a new page if less than half of one is left.
   */
  void layOut(Flow flow, UseCaseProfile profile, int level) {
    Design design = context.design();
    flow.ensure(flow.column().height() / 2);
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
      flow.paragraph(line, design.smallMuted(), 6.5f);
    }
    for (ProfilePart.Question question : ProfilePart.Question.values()) {
      flow.beside(
          Design.MARGIN,
          Design.GUTTER,
          margin ->
              margin.heading(
                  level + 1, context.words().question(question), design.sideHeading(), 0, 0),
          text -> answer(text, profile, question));
      for (Chart chart : charts(profile, question)) {
        new SheetTables(context).chart(flow, chart);
      }
    }
    if (context.names()) {
      gaps(flow, profile, level);
    }
  }

  private void answer(Flow flow, UseCaseProfile profile, ProfilePart.Question question) {
    Design design = context.design();
    List<ProfileEntry> entries =
        profile.entries(question).stream().filter(one -> context.mayShow(one.place())).toList();
    List<String> lines = new ArrayList<>();
    for (ProfileEntry entry : entries) {
      String title = context.words().title(entry);
      List<String> said = context.words().lines(shown(entry));
      if (!title.isEmpty()) {
        flow.paragraph(title, design.smallStrong(), 0);
      }
      said.forEach(text -> flow.paragraph(text, design.small(), 0));
      lines.addAll(said);
    }
    if (lines.isEmpty()) {
      flow.paragraph(context.wording().get("profile.nothing"), design.smallMuted(), 0);
    }
    flow.space(6.5f);
  }

  /** Without what the reader may not see. */
  private ProfileEntry shown(ProfileEntry entry) {
    List<String> columns =
        entry.part().columns().stream()
            .filter(column -> context.mayShow(entry.table(), column))
            .toList();
    return new ProfileEntry(
        entry.place(),
        entry.table(),
        entry.row(),
        new ProfilePart(entry.part().question(), entry.part().where(), columns));
  }

  private List<Chart> charts(UseCaseProfile profile, ProfilePart.Question question) {
    return switch (question) {
      case WITH_WHAT ->
          profile.vendors().isEmpty() || !context.selection().includes(VendorFigures.SHEET)
              ? List.of()
              : context.charts().vendors(profile.useCase().id()).stream().toList();
      case PAYS ->
          profile.entries(question).stream()
              .map(ProfileEntry::place)
              .filter(context::mayShow)
              .map(this::chart)
              .flatMap(List::stream)
              .limit(1)
              .toList();
      case WORKS ->
          profile.entries(question).stream()
              .map(ProfileEntry::place)
              .filter(context::mayShow)
              .map(this::chart)
              .flatMap(List::stream)
              .limit(MOST_INDICATORS)
              .toList();
      case WHY, ALLOWED, ABLE -> List.of();
    };
  }

  private List<Chart> chart(RowPlace place) {
    return context.charts().of(place).stream().toList();
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
    flow.keepTogether(part -> {
      part.heading(level + 1, context.wording().get("profile.gaps"), design.subheading(), 0, 40);
      List<List<Span>> items = new ArrayList<>();
      gaps.forEach(gap -> items.add(Span.of(gap, design.small())));
      if (profile.gaps().size() > MOST_GAPS) {
        items.add(
            Span.of(
                context.wording().get("profile.gaps.more", profile.gaps().size() - MOST_GAPS),
                design.smallMuted()));
      }
      part.list(false, items, 0);
    });
  }
}
