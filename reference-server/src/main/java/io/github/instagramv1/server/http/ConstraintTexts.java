package io.github.instagramv1.server.http;

import io.github.instagramv1.server.contract.CodePointLengths;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.ext.ContextResolver;
import java.lang.annotation.Annotation;
import java.util.Locale;
import org.glassfish.jersey.server.validation.ValidationConfig;

/**
 * Writes the messages of constraint violations in English, independent of the machine's language,
 * and without the expression language of the validator's own messages.
 */
final class ConstraintTexts implements MessageInterpolator, ContextResolver<ValidationConfig> {

  @Override
  public ValidationConfig getContext(Class<?> type) {
    return new ValidationConfig()
        .messageInterpolator(this)
        .constraintValidatorFactory(
            new CodePointLengths(
                Validation.byDefaultProvider().configure().getDefaultConstraintValidatorFactory()));
  }

  @Override
  public String interpolate(String template, Context context) {
    Annotation limit = context.getConstraintDescriptor().getAnnotation();
    if (limit instanceof Min least) {
      return atLeast(String.valueOf(least.value()));
    }
    if (limit instanceof Max most) {
      return atMost(String.valueOf(most.value()));
    }
    if (limit instanceof DecimalMin least) {
      return atLeast(least.value());
    }
    if (limit instanceof DecimalMax most) {
      return atMost(most.value());
    }
    if (limit instanceof Size length) {
      return "must have %s to %s characters".formatted(length.min(), length.max());
    }
    if (limit instanceof Pattern form) {
      return "must match " + form.regexp();
    }
    return "has a value that the contract does not allow";
  }

  @Override
  public String interpolate(String template, Context context, Locale locale) {
    return interpolate(template, context);
  }

  private static String atLeast(String value) {
    return "must be at least " + value;
  }

  private static String atMost(String value) {
    return "must be at most " + value;
  }
}
