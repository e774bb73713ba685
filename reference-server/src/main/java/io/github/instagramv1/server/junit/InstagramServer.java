package io.github.instagramv1.server.junit;

import io.github.instagramv1.server.credential.Scope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a reference server over a generated world, in this process, on a free port.
 *
 * <p>On a class, all of its tests and those of its nested classes share one server, unless {@link
 * #fresh} says otherwise or a nested class is annotated itself. On a method, that test has a server
 * of its own, with the attributes given there. A constructor or method of the tests takes an {@link
 * InstagramServerInfo} or an {@code InstagramClient} as a parameter.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(InstagramServerExtension.class)
public @interface InstagramServer {

  /** Which world: the same number makes the same world on the same day. */
  long seed() default 42;

  /** How many users the world has, with ids from 1 on; at least 10. */
  int users() default 20;

  /** How many photos and videos the world has; user 1 has the most. */
  int media() default 300;

  /**
   * The day on which the world is set, {@code 2012-09-28} to {@code 2046-06-27} written like this,
   * for ids and times that never change. Empty for the day of the run. Search by place looks at the
   * last days only and finds nothing in an older world, unless it is told a time.
   */
  String today() default "";

  /**
   * The id of the user whom the injected client and {@link InstagramServerInfo#token()} act for.
   */
  long user() default 1;

  /** What they may do, beside {@link Scope#BASIC}. All of it, if not said. */
  Scope[] scopes() default {
    Scope.PUBLIC_CONTENT, Scope.FOLLOWER_LIST, Scope.COMMENTS, Scope.RELATIONSHIPS, Scope.LIKES
  };

  /** Requests that a token may make in an hour. So many that no test gets there, if not said. */
  int rateLimit() default 1_000_000;

  /** Of these, requests that a token may make to one operation that writes. */
  int writeRateLimit() default 1_000_000;

  /** Whether every test method has a server of its own, and so sees nothing that another wrote. */
  boolean fresh() default false;
}
