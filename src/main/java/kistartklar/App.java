package kistartklar;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import kistartklar.cli.ExitCode;
import kistartklar.content.WorksheetReader;
import kistartklar.diagnosis.CrashReports;
import kistartklar.diagnosis.ProgramLog;
import kistartklar.diagnosis.SystemFacts;
import kistartklar.domain.assessment.Assessment;
import kistartklar.domain.guide.Guide;
import kistartklar.domain.worksheet.WorksheetCatalogue;
import kistartklar.exchange.Opening;
import kistartklar.exchange.PdfFiles;
import kistartklar.instance.LaterStart;
import kistartklar.instance.LaterStarts;
import kistartklar.instance.SingleInstance;
import kistartklar.instance.SingleInstance.Start;
import kistartklar.store.DocumentFormat;
import kistartklar.store.LoadResult;
import kistartklar.store.file.Disk;
import kistartklar.store.local.LocalStore;
import kistartklar.store.settings.UserDirectories;
import kistartklar.text.Message;
import kistartklar.text.Messages;
import kistartklar.text.ProgramVersion;
import kistartklar.ui.command.ShellParts;
import kistartklar.ui.command.SystemOpener;
import kistartklar.ui.dialog.FxDialogs;
import kistartklar.ui.document.StoreStorage;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Fonts;
import kistartklar.ui.shared.FxBackground;
import kistartklar.ui.shared.Settings;
import kistartklar.ui.shell.SelfTestWalk;
import kistartklar.ui.shell.Shell;
import kistartklar.ui.shell.Windows;
import org.jspecify.annotations.Nullable;

/** The windows, put together by hand from top to bottom. */
public final class App {

  /** The toolkit makes the application itself and takes nothing along but strings. */
  private static final CompletableFuture<Launch> LAUNCH = new CompletableFuture<>();

  private App() {}

  /** Does the same for a start of which nothing is to be said. */
  public static int run(Optional<Path> document) {
    return run(new Launch(document, Optional.empty(), false, List.of()));
  }

  /**
   * Opens the first window and returns when the last one was closed. Can be called once.
   *
   * @return the exit code of the process
   * @throws UnsupportedOperationException if the toolkit finds no screen
   */
  static int run(Launch launch) {
    EarlyContent.begin();
    LAUNCH.complete(launch);
    Application.launch(Window.class);
    return ExitCode.OK;
  }

  /** The toolkit's entry; separate from the main class, which must run without the toolkit. */
  public static final class Window extends Application {

    private final Launch launch = LAUNCH.join();
    private final LaterStarts laterStarts = new LaterStarts();
    private @Nullable SystemEnd end;
    private volatile Start instance = new Start.Alone(false);

    /** Looks for another start that was faster, away from the thread of the windows. */
    @Override
    public void init() {
      if (!launch.alone()) {
        instance =
            SingleInstance.start(UserDirectories.current().instance(), launch.files(), laterStarts);
      }
    }

    @Override
    public void start(Stage stage) {
      if (instance instanceof Start.HandedOver) {
        Platform.exit();
        return;
      }
      Platform.setImplicitExit(false);
      Fonts.load();
      Messages messages = EarlyContent.messages();
      Guide guide = EarlyContent.guide();
      Clock clock = Clock.systemDefaultZone();
      Disk disk = new Disk();
      UserDirectories folders = UserDirectories.current();
      Supplier<WorksheetCatalogue> worksheets = WorksheetReader.whenNeeded();
      LocalStore local = LocalStore.of(disk, folders, clock, DocumentFormat.with(worksheets));
      AtomicReference<Windows> open = new AtomicReference<>();
      ProgramLog log = new ProgramLog(folders.log(), clock);
      Consumer<Throwable> faults =
          fault -> {
            log.fault(fault);
            open.get().unexpected(fault);
          };
      FxBackground background = new FxBackground(faults);
      ShellParts parts =
          new ShellParts(
              guide,
              worksheets,
              messages,
              new StoreStorage(local, new Opening(local.store()), clock),
              local,
              background,
              new Settings(local.preferences(), background),
              new PdfFiles(guide, messages, ProgramVersion.current(), disk),
              App::example,
              SystemOpener.of(
                  System.getProperty("os.name"),
                  background,
                  address -> getHostServices().showDocument(address)),
              clock,
              ProgramVersion.current());
      Windows windows = new Windows(parts, () -> frame(messages, background), Platform::exit);
      open.set(windows);
      Thread.currentThread().setUncaughtExceptionHandler((thread, fault) -> faults.accept(fault));
      Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> log.fault(fault));
      Shell first = windows.start(launch.document());
      List<Message> remarks = remarks(folders);
      first.tell(remarks);
      launch.report().ifPresent(report -> new SelfTestWalk(first, parts, report).start());
      SystemFacts facts = SystemFacts.of(ProgramVersion.current(), System.getProperties());
      background.run(
          () -> {
            new CrashReports(folders.log())
                .collect(ProcessHandle.current().pid(), Path.of("").toAbsolutePath());
            log.note("start " + facts);
            remarks.forEach(remark -> log.note(remark.key()));
            return log;
          },
          noted -> {});
      end = new SystemEnd(windows, background, this::leaveInstance);
      end.await();
      laterStarts.passTo(later -> background.run(() -> later, waiting -> serve(waiting, windows)));
    }

    @Override
    public void stop() {
      if (end != null) {
        end.isOver();
      }
      leaveInstance();
    }

    private void leaveInstance() {
      if (instance instanceof Start.First(SingleInstance first)) {
        first.close();
      }
    }

    private List<Message> remarks(UserDirectories folders) {
      List<Message> remarks = new ArrayList<>(launch.remarks());
      if (instance instanceof Start.Alone(boolean firstHangs) && firstHangs) {
        remarks.add(Message.of("shell.alone"));
      }
      remarks.addAll(folders.remarks());
      return remarks;
    }

    /** Runs on the thread of the windows: if that hangs, the other start goes on by itself. */
    private static void serve(LaterStart later, Windows windows) {
      if (later.take()) {
        windows.request(later.files());
      }
    }
  }

  private static Windows.Frame frame(Messages messages, Background background) {
    Stage stage = new Stage();
    return new Windows.Frame(stage, new FxDialogs(stage, messages, background));
  }

  private static Assessment example() {
    return switch (DocumentFormat.read(Example.bytes())) {
      case LoadResult.Loaded loaded -> loaded.document().assessment();
      default -> throw new IllegalStateException("the example is damaged");
    };
  }
}
