package io.github.instagramv1.server.junit;

import io.github.instagramv1.server.credential.Scope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Starts a reference server with sample data for tests, in this process and on a free port.
 *
 * <p>The tests of an annotated class and of its nested classes share one server, unless {@link
 * #fresh} is set or a nested class has its own annotation. A test whose method is annotated has its
 * own server with the attributes of that annotation. Constructors and methods of the tests can have
 * parameters of the types {@link InstagramServerInfo} and {@code InstagramClient}.
 */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@ExtendWith(InstagramServerExtension.class)
public @interface InstagramServer {

  /** The seed of the sample data: the same seed generates the same data on the same day. */
  long seed() default 42;

  /** The number of users, whose ids start at 1; at least 10. */
  int users() default 20;

  /** The number of photos and videos; user 1 has the most. */
  int media() default 300;

  /**
   * The day of the sample data, from {@code 2012-09-28} to {@code 2046-06-27} in this format, for
   * ids and times that never change. Empty for the day of the run. A media search without a time
   * window covers only the last days and finds nothing in older sample data.
   */
  String today() default "";

  /** The id of the user of the injected client and of {@link InstagramServerInfo#token()}. */
  long user() default 1;

  /** The scopes of this user's token in addition to {@link Scope#BASIC}. Defaults to all. */
  Scope[] scopes() default {
    Scope.PUBLIC_CONTENT, Scope.FOLLOWER_LIST, Scope.COMMENTS, Scope.RELATIONSHIPS, Scope.LIKES
  };

  /** The number of requests per hour for one token. The default is higher than any test needs. */
  int rateLimit() default 1_000_000;

  /**
   * The number of requests per hour for one token to one write operation; they also count against
   * {@link #rateLimit}.
   */
  int writeRateLimit() default 1_000_000;

  /** Whether every test method has its own server, and so sees no writes of other methods. */
  boolean fresh() default false;
}
