package io.github.instagramv1.conformance.run;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The operation that a check judges; its result counts for that operation alone. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Operation {
  /** The operationId. */
  String value();

  /** Whether the check expects a refusal. */
  boolean negative() default false;
}
