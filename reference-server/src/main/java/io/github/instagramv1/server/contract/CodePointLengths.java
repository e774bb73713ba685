package io.github.instagramv1.server.contract;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.ConstraintValidatorFactory;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;

/**
 * Has {@code @Size} of a text count Unicode code points, as {@code minLength} and {@code maxLength}
 * of the contract do (RFC 8259 calls them characters). Bean Validation counts UTF-16 units.
 */
public final class CodePointLengths implements ConstraintValidatorFactory {
  private static final String OF_TEXTS =
      ConstraintValidator.class.getName()
          + "<"
          + Size.class.getName()
          + ", "
          + CharSequence.class.getName()
          + ">";

  private final ConstraintValidatorFactory others;

  /**
   * Replaces the validator of lengths.
   *
   * @param others creates all other validators
   */
  public CodePointLengths(ConstraintValidatorFactory others) {
    this.others = others;
  }

  @Override
  @SuppressWarnings("unchecked") // Whoever asks for one of these takes any of the same constraint.
  public <T extends ConstraintValidator<?, ?>> T getInstance(Class<T> type) {
    boolean judgesTexts =
        Stream.of(type.getGenericInterfaces()).anyMatch(i -> i.getTypeName().equals(OF_TEXTS));
    return judgesTexts ? (T) new OfText() : others.getInstance(type);
  }

  @Override
  public void releaseInstance(ConstraintValidator<?, ?> instance) {
    if (!(instance instanceof OfText)) {
      others.releaseInstance(instance);
    }
  }

  private static final class OfText implements ConstraintValidator<Size, CharSequence> {
    private int min;
    private int max;

    @Override
    public void initialize(Size limits) {
      min = limits.min();
      max = limits.max();
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
      if (text == null) {
        return true;
      }
      long length = text.codePoints().count();
      return min <= length && length <= max;
    }
  }
}
