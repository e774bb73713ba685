package io.github.instagramv1.server.http.refusal;

import io.github.instagramv1.server.database.DatabaseTrouble;
import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import io.github.instagramv1.server.log.OnceAMinute;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.glassfish.jersey.server.ParamException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Maps all exceptions to error responses of the API, never to a page or a stack trace. */
public final class RefusalMappers {
  private static final Logger LOG = LoggerFactory.getLogger(RefusalMappers.class);

  private static final int RETRY_SECONDS = 10;

  private RefusalMappers() {}

  /**
   * Returns a function that maps every exception of an operation, as Jersey selects among the
   * mappers.
   *
   * @param troubles limits the logging of database troubles
   */
  public static Function<Throwable, Response> ofOperations(OnceAMinute troubles) {
    OfApi refusals = new OfApi();
    OfJaxRs ofJaxRs = new OfJaxRs();
    OfAnything others = new OfAnything(troubles);
    return thrown ->
        thrown instanceof ApiException refusal
            ? refusals.toResponse(refusal)
            : thrown instanceof WebApplicationException refusal
                ? ofJaxRs.toResponse(refusal)
                : others.toResponse(thrown);
  }

  /** Maps errors that the server raised. */
  public static final class OfApi implements ExceptionMapper<ApiException> {
    @Override
    public Response toResponse(ApiException refusal) {
      return RefusalBody.of(refusal.type(), refusal.getMessage());
    }
  }

  /** Maps values that do not have the type of the contract. */
  public static final class OfParameter implements ExceptionMapper<ParamException> {
    @Override
    public Response toResponse(ParamException refusal) {
      return RefusalBody.of(
          ErrorType.INVALID_PARAMETERS,
          "The parameter %s has a value that cannot be read."
              .formatted(refusal.getParameterName()));
    }
  }

  /** Maps values that violate a constraint of the contract. */
  public static final class OfConstraint implements ExceptionMapper<ConstraintViolationException> {
    @Override
    public Response toResponse(ConstraintViolationException refusal) {
      return RefusalBody.of(
          ErrorType.INVALID_PARAMETERS, ConstraintMessages.of(refusal.getConstraintViolations()));
    }
  }

  /** Maps errors of JAX-RS: paths, methods, media types. */
  public static final class OfJaxRs implements ExceptionMapper<WebApplicationException> {
    @Override
    public Response toResponse(WebApplicationException refusal) {
      Response theirs = refusal.getResponse();
      return switch (theirs.getStatus()) {
        case 404 -> RefusalBody.of(ErrorType.UNKNOWN_PATH, "No operation has this path.");
        case 405 -> {
          String allowed =
              Stream.of(theirs.getHeaderString(HttpHeaders.ALLOW).split(","))
                  .filter(method -> !method.equals(HttpMethod.OPTIONS))
                  .sorted()
                  .collect(Collectors.joining(", "));
          yield Response.fromResponse(
                  RefusalBody.of(
                      ErrorType.METHOD_NOT_ALLOWED, "This path answers %s.".formatted(allowed)))
              .header(HttpHeaders.ALLOW, allowed)
              .build();
        }
        case 413 -> RefusalBody.of(ErrorType.CONTENT_TOO_LARGE, "The request body is too large.");
        case 415 -> RefusalBody.of(ErrorType.UNSUPPORTED_MEDIA_TYPE, "The body must be a form.");
        default ->
            theirs.getStatus() < 500
                ? RefusalBody.of(ErrorType.INVALID_PARAMETERS, "The request cannot be read.")
                : internal(refusal);
      };
    }
  }

  /**
   * Maps faults of the server itself. The response has an id, which is also in the log. An
   * unavailable database is logged once a minute.
   */
  public static final class OfAnything implements ExceptionMapper<Throwable> {
    private final OnceAMinute troubles;

    public OfAnything(OnceAMinute troubles) {
      this.troubles = troubles;
    }

    @Override
    public Response toResponse(Throwable fault) {
      return DatabaseTrouble.of(fault).map(this::unavailable).orElseGet(() -> internal(fault));
    }

    private Response unavailable(DatabaseTrouble trouble) {
      if (troubles.isDue(trouble)) {
        LOG.error("Requests are refused with 503: {}", trouble.sentence());
      }
      return Response.fromResponse(
              RefusalBody.of(
                  ErrorType.UNAVAILABLE, "The server cannot reach its data. Try again later."))
          .header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS)
          .build();
    }
  }

  private static Response internal(Throwable fault) {
    String id = UUID.randomUUID().toString();
    LOG.error("Internal error {}", id, fault);
    return RefusalBody.of(ErrorType.INTERNAL, "Oops, an error occurred. Its id is " + id + ".");
  }
}
