package kistartklar.ui.testing;

import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** What is drawn with the mouse from one place to another. */
public final class Drags {

  private Drags() {}

  /**
   * Lets the mouse of the toolkit without a display forget the scene it last drew something over.
   * It would tell that scene that it leaves it, which fails if the scene is no longer shown.
   */
  public static void forget() {
    Fx.run(() -> {
      try {
        Class<?> mouse = Class.forName("com.sun.glass.ui.monocle.MouseInput");
        Method instance = mouse.getDeclaredMethod("getInstance");
        instance.setAccessible(true);
        Field last = mouse.getDeclaredField("dragView");
        last.setAccessible(true);
        last.set(instance.invoke(null), null);
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    });
  }
}
