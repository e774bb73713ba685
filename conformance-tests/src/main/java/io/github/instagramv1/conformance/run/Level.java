package io.github.instagramv1.conformance.run;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The level of a check; without this annotation it is {@link Kind#CORE}. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Level {
  /** The level. */
  Kind value();

  /** The two levels. */
  enum Kind {
    /** Every client depends on the behaviour. */
    CORE,
    /** Some clients do, or the contract chose one of several readings. */
    EXTENDED
  }
}
