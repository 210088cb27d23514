package kistartklar.ui.testing;

import com.sun.javafx.tk.Toolkit;
import com.sun.scenario.animation.AbstractPrimaryTimer;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;

/** What the toolkit is moving at the moment, as its own clock knows. */
public final class Moving {

  private Moving() {}

  /** The kinds of all animations that run; pauses and the blinking of a caret move nothing. */
  public static List<String> now() {
    return Fx.get(() -> {
      List<String> moving = new ArrayList<>();
      timed("receivers")
          .filter(animation -> !(animation instanceof PauseTransition))
          .filter(animation -> !isCaret(animation))
          .forEach(animation -> moving.add(animation.getClass().getName()));
      timed("animationTimers").forEach(timer -> moving.add(timer.getClass().getName()));
      return moving;
    });
  }

  private static boolean isCaret(Object animation) {
    return animation instanceof Timeline line
        && line.getKeyFrames().stream()
            .map(frame -> String.valueOf(frame.getOnFinished()))
            .anyMatch(action -> action.contains("CaretBlinking"));
  }

  /** What the clock tells the time to; the records around it are the clock's own. */
  private static Stream<Object> timed(String list) throws ReflectiveOperationException {
    Object clock = Toolkit.getToolkit().getPrimaryTimer();
    Object records = field(AbstractPrimaryTimer.class, list).get(clock);
    int count = (int) field(AbstractPrimaryTimer.class, list + "Length").get(clock);
    List<Object> timed = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Object receiver = receiver(Array.get(records, i));
      timed.add(field(receiver.getClass(), "this$0").get(receiver));
    }
    return timed.stream();
  }

  private static Object receiver(Object entry) throws ReflectiveOperationException {
    Method receiver = entry.getClass().getSuperclass().getDeclaredMethod("receiver");
    receiver.setAccessible(true);
    return receiver.invoke(entry);
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    Field field = type.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }
}
