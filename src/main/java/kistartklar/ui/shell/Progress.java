package kistartklar.ui.shell;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kistartklar.text.Messages;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Background;

/** Something that the user waits for and can give up. Shown only when it takes noticeably long. */
final class Progress {

  /** Nobody notices what is over by then. */
  static final Duration NOTICEABLE = Duration.ofMillis(400);

  private final Messages messages;
  private final Background background;

  Progress(Messages messages, Background background) {
    this.messages = messages;
    this.background = background;
  }

  /**
   * Runs work elsewhere.
   *
   * @param banner where it is shown
   * @param words what is going on
   * @param onFault told what went wrong unexpectedly
   * @param late gets the result if the user has given up waiting; the others are not called then
   */
  <T> void run(
      Banner banner,
      String words,
      Callable<T> work,
      Consumer<T> onResult,
      Consumer<Throwable> onFault,
      Consumer<T> late) {
    Turn over = new Turn();
    Background.Delayed show =
        background.after(
            NOTICEABLE,
            () ->
                banner.progress(
                    words,
                    new Action(
                        messages.get("dialog.cancel"),
                        () -> {
                          over.take();
                          banner.hide();
                        })));
    background.run(
        work,
        result -> {
          boolean awaited = end(over, show, banner);
          (awaited ? onResult : late).accept(result);
        },
        fault -> {
          if (end(over, show, banner)) {
            onFault.accept(fault);
          }
        });
  }

  private static boolean end(Turn over, Background.Delayed show, Banner banner) {
    boolean awaited = over.take();
    show.cancel();
    if (awaited) {
      banner.endProgress();
    }
    return awaited;
  }
}
