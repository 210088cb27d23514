package kistartklar.ui.command;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import kistartklar.text.Messages;
import kistartklar.ui.document.OnlyFirst;
import kistartklar.ui.shared.Action;
import kistartklar.ui.shared.Background;
import kistartklar.ui.shared.Banner;

/** Something that the user waits for and can give up. Shown only when it takes noticeably long. */
final class CancellableWork {

  /** Nobody notices what is over by then. */
  static final Duration NOTICEABLE = Duration.ofMillis(400);

  private final Messages messages;
  private final Background background;

  CancellableWork(Messages messages, Background background) {
    this.messages = messages;
    this.background = background;
  }

  /**
   * What comes of the work.
   *
   * @param result gets what it gave
   * @param fault told what went wrong unexpectedly
   * @param givenUp called if the user waits no longer; the two above are not called then
   * @param late gets the result if the user has given up waiting
   */
  record Ends<T>(
      Consumer<T> result, Consumer<Throwable> fault, Runnable givenUp, Consumer<T> late) {}

  /**
   * Runs work elsewhere.
   *
   * @param banner where it is shown
   * @param words what is going on
   */
  <T> void run(Banner banner, String words, Callable<T> work, Ends<T> ends) {
    OnlyFirst over = new OnlyFirst();
    Background.Delayed show =
        background.after(
            NOTICEABLE,
            () ->
                banner.progress(
                    words,
                    new Action(
                        messages.get("dialog.cancel"),
                        () -> {
                          if (over.take()) {
                            banner.hide();
                            ends.givenUp().run();
                          }
                        })));
    background.run(
        work,
        result -> {
          boolean awaited = end(over, show, banner);
          (awaited ? ends.result() : ends.late()).accept(result);
        },
        fault -> {
          if (end(over, show, banner)) {
            ends.fault().accept(fault);
          }
        });
  }

  private static boolean end(OnlyFirst over, Background.Delayed show, Banner banner) {
    boolean awaited = over.take();
    show.cancel();
    if (awaited) {
      banner.endProgress();
    }
    return awaited;
  }
}
