package kistartklar.ui.shell;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import kistartklar.store.file.Disk;
import kistartklar.store.file.FileOperations;

/** The real file system, but one folder of it lies on a drive that can fail or be silent. */
final class RemoteFolder {

  private final Path folder;
  private final Disk disk = new Disk();
  private final Map<String, Exception> faults = new ConcurrentHashMap<>();
  private volatile CountDownLatch silence = new CountDownLatch(0);

  RemoteFolder(Path folder) {
    this.folder = folder;
  }

  FileOperations files() {
    return (FileOperations)
        Proxy.newProxyInstance(
            FileOperations.class.getClassLoader(),
            new Class<?>[] {FileOperations.class},
            (proxy, method, arguments) -> {
              if (arguments != null && Arrays.stream(arguments).anyMatch(this::isThere)) {
                silence.await();
                Exception fault = faults.get(method.getName());
                if (fault != null) {
                  throw fault;
                }
              }
              try {
                return method.invoke(disk, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private boolean isThere(Object argument) {
    return argument instanceof Path path && path.toAbsolutePath().startsWith(folder);
  }

  /** Makes a step of {@link FileOperations} fail in the folder. */
  void fail(String step, Exception fault) {
    faults.put(step, fault);
  }

  void mend() {
    faults.clear();
  }

  /** From now on nothing in the folder answers. */
  void fallSilent() {
    silence = new CountDownLatch(1);
  }

  void answerAgain() {
    silence.countDown();
  }
}
