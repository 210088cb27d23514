package kistartklar.content;

import com.fasterxml.jackson.annotation.Nulls;
import kistartklar.domain.guide.HintCause;
import kistartklar.domain.guide.QuestionId;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/**
 * Binds JSON to the records of the guide: the properties of an object are the components of its
 * record, by name. Unknown, missing, repeated, null and mistyped properties are refused, and so is
 * text after the end. Only a component of type {@code Optional} may be null.
 */
final class GuideMapper {

  private GuideMapper() {}

  static JsonMapper create() {
    return JsonMapper.builder()
        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
        .enable(
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES,
            DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
        // No record is annotated; not looking for annotations starts faster.
        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.USE_ANNOTATIONS)
        .withCoercionConfig(LogicalType.Textual, GuideMapper::onlyText)
        .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
        .addModule(
            new RecordModule()
                .addDeserializer(QuestionId.class, new QuestionNumber())
                .addDeserializer(HintCause.class, new Cause()))
        .build();
  }

  private static void onlyText(MutableCoercionConfig text) {
    for (CoercionInputShape shape : CoercionInputShape.values()) {
      text.setCoercion(shape, CoercionAction.Fail);
    }
  }

  /** A question is named by its number alone. */
  private static final class QuestionNumber extends StdDeserializer<QuestionId> {

    QuestionNumber() {
      super(QuestionId.class);
    }

    @Override
    public QuestionId deserialize(JsonParser parser, DeserializationContext context) {
      return new QuestionId(_parseIntPrimitive(parser, context));
    }
  }

  /** A hint begins with the number of a question, or with the word for AI in use. */
  private static final class Cause extends StdDeserializer<HintCause> {

    private static final String SAID_IN_USE = "AI_IN_USE";

    Cause() {
      super(HintCause.class);
    }

    @Override
    public HintCause deserialize(JsonParser parser, DeserializationContext context) {
      return parser.currentToken() == JsonToken.VALUE_STRING
              && parser.getString().equals(SAID_IN_USE)
          ? new HintCause.SaidInUse()
          : new HintCause.Answered(new QuestionId(_parseIntPrimitive(parser, context)));
    }
  }
}
