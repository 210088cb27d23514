package kistartklar.store.file;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;

/** The real file system that tells of every step before it is done. */
public final class HookedFiles {

  /** Told of a step. */
  @FunctionalInterface
  public interface Hook {

    /**
     * A step is about to be done.
     *
     * @param number of the step, from 0 on
     * @param step name of the method of {@link FileOperations}
     */
    void before(int number, String step) throws Exception;
  }

  private final Disk disk = new Disk();
  private final List<String> steps = new ArrayList<>();
  private final Hook hook;

  public HookedFiles(Hook hook) {
    this.hook = hook;
  }

  /** The names of the steps so far. */
  public List<String> steps() {
    return List.copyOf(steps);
  }

  /** The file system itself. */
  public FileOperations files() {
    return (FileOperations)
        Proxy.newProxyInstance(
            FileOperations.class.getClassLoader(),
            new Class<?>[] {FileOperations.class},
            (proxy, method, arguments) -> {
              String step = method.getName();
              int number = steps.size();
              steps.add(step);
              hook.before(number, step);
              try {
                return method.invoke(disk, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }
}
