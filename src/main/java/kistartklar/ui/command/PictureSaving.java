package kistartklar.ui.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import kistartklar.chart.Chart;
import kistartklar.exchange.TargetFiles;
import kistartklar.report.ResultChart;
import kistartklar.store.file.Disk;
import kistartklar.text.FileNames;
import kistartklar.ui.chart.ChartPng;
import kistartklar.ui.chart.ChartSaving;
import kistartklar.ui.shared.Dialogs;
import kistartklar.ui.shared.Dialogs.FileKind;

/** Saves charts as pictures for slides: as PNG or SVG, as the name of the file ends. */
public final class PictureSaving {

  private final ShellParts parts;
  private final Dialogs dialogs;
  private final DocumentWindow window;
  private final FileWriting writing;
  private final TargetFiles files = new TargetFiles(new Disk());

  PictureSaving(ShellParts parts, Dialogs dialogs, DocumentWindow window) {
    this.parts = parts;
    this.dialogs = dialogs;
    this.window = window;
    writing = new FileWriting(parts.messages(), parts.background(), parts.opener());
  }

  /** Saves the result with its phases. */
  public void saveResult() {
    window
        .workspace()
        .map(open -> open.session().model().assessment())
        .ifPresent(assessment ->
            save(
                ResultChart.of(parts.guide(), assessment, parts.messages()),
                FileNames.suggest(
                    assessment.company(),
                    parts.messages().get("chart.save.result.ending"),
                    FileKind.PICTURE.extension(),
                    parts.messages()),
                _ -> {}));
  }

  /** Saves a chart that is shown. */
  public void save(ChartSaving wish) {
    wish.consume();
    String name = FileNames.part(wish.chart().title()) + "." + FileKind.PICTURE.extension();
    save(wish.chart(), name, file -> wish.saved(FileNames.of(file)));
  }

  private void save(Chart chart, String name, Consumer<Path> then) {
    dialogs
        .chooseTarget(FileKind.PICTURE, name, parts.settings().folder())
        .ifPresent(target -> {
          Optional.ofNullable(target.getParent())
              .ifPresent(folder -> parts.settings().change(now -> now.withLastFolder(folder)));
          writing.write(window.notice(), target, work(chart, target), "", then);
        });
  }

  /** What is drawn by the toolkit is drawn before the work begins. */
  private FileWriting.Work work(Chart chart, Path target) {
    if (FileNames.ends(target, ".svg")) {
      return (path, _) -> files.write(path, ResultChart.svg(chart));
    }
    ChartPng picture = ChartPng.of(chart);
    return (path, _) -> files.write(path, picture.bytes());
  }
}
