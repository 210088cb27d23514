package kistartklar.content;

import java.lang.reflect.Constructor;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.ValueInstantiators;
import tools.jackson.databind.deser.std.StdValueInstantiator;
import tools.jackson.databind.module.SimpleModule;

/**
 * Calls the constructors of records by reflection. Jackson makes a method handle of each instead,
 * for which the JVM generates about five classes: at every start, and nothing is constructed so
 * often afterwards that it pays.
 */
final class RecordModule extends SimpleModule {

  @Override
  public void setupModule(SetupContext context) {
    super.setupModule(context);
    context.addValueInstantiators(
        new ValueInstantiators.Base() {
          @Override
          public ValueInstantiator modifyValueInstantiator(
              DeserializationConfig config,
              BeanDescription.Supplier type,
              ValueInstantiator instantiator) {
            return instantiator instanceof StdValueInstantiator standard
                    && type.getBeanClass().isRecord()
                    && standard.getWithArgsCreator() != null
                ? new ByConstructor(standard)
                : instantiator;
          }
        });
  }

  private static final class ByConstructor extends StdValueInstantiator {

    private final Constructor<?> constructor;

    ByConstructor(StdValueInstantiator standard) {
      super(standard);
      constructor = (Constructor<?>) standard.getWithArgsCreator().getAnnotated();
    }

    @Override
    public Object createFromObjectWith(DeserializationContext context, Object[] components) {
      try {
        return constructor.newInstance(components);
      } catch (ReflectiveOperationException e) {
        return context.handleInstantiationProblem(getValueClass(), components, e.getCause());
      }
    }
  }
}
