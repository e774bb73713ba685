package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.call.ApiCall;
import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.error.UnexpectedResponseException;
import io.github.instagramv1.client.error.UnexpectedResponseException.Kind;
import io.github.instagramv1.client.http.RawResponse;
import io.github.instagramv1.client.model.CreatedCommentResponse;
import io.github.instagramv1.client.model.EmptyResponse;
import io.github.instagramv1.client.model.Meta;
import io.github.instagramv1.client.value.Content;
import io.github.instagramv1.client.value.PropertyException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Distinguishes successful, error and unexpected responses, primarily by the status code. */
public final class ResponseReader {
  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;
  private static final int CLIENT_ERROR = 400;
  private static final Set<Integer> REDIRECTS = Set.of(300, 301, 302, 303, 305, 307, 308);

  /** The body that a status code of 204 represents, for operations that return no object. */
  private static final byte[] NOTHING =
      "{\"data\": null, \"meta\": {\"code\": 204}}".getBytes(StandardCharsets.US_ASCII);

  private static final Set<Class<?>> MAY_HOLD_NOTHING =
      Set.of(EmptyResponse.class, CreatedCommentResponse.class);

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Refusals refusals = new Refusals();

  /**
   * Returns the result of a successful response.
   *
   * @param redaction removes secrets from texts of the server
   */
  public <T> T read(
      ApiCall<T> call,
      RawResponse response,
      Supplier<FailedCall> failed,
      UnaryOperator<String> redaction) {
    int status = response.status();
    if (status >= CLIENT_ERROR) {
      throw refusal(errorBody(response, redaction), failed, response);
    }
    if (REDIRECTS.contains(status)) {
      String location = redaction.apply(response.header("Location").orElse("without a target"));
      throw new UnexpectedResponseException(failed.get(), Kind.REDIRECT, location, response);
    }
    byte[] body = response.bytes();
    if (status == NO_CONTENT && isBlank(body) && MAY_HOLD_NOTHING.contains(call.response())) {
      body = NOTHING;
    }
    if (isBlank(body)) {
      String detail = status == NOT_MODIFIED ? "not modified, but the client has no cache" : "";
      throw new UnexpectedResponseException(failed.get(), Kind.EMPTY, detail, response);
    }
    try {
      return readGood(call, response, body, failed, redaction);
    } catch (IOException e) {
      BrokenJson broken = BrokenJson.of(e, response, body);
      throw new UnexpectedResponseException(
          failed.get(), broken.kind(), redaction.apply(broken.detail()), response);
    }
  }

  /** Returns the exception of a response whose body cannot be read. */
  InstagramException unreadable(
      Kind problem,
      RawResponse response,
      Supplier<FailedCall> failed,
      UnaryOperator<String> redaction) {
    if (response.status() >= CLIENT_ERROR) {
      return refusal(ErrorBody.unreadable(problem, response), failed, response);
    }
    String detail =
        problem == Kind.BAD_ENCODING
            ? redaction.apply("Content-Encoding: " + response.header("Content-Encoding").orElse(""))
            : "";
    return new UnexpectedResponseException(failed.get(), problem, detail, response);
  }

  private <T> T readGood(
      ApiCall<T> call,
      RawResponse response,
      byte[] body,
      Supplier<FailedCall> failed,
      UnaryOperator<String> redaction)
      throws IOException {
    Content content = Content.parse(body);
    if (ErrorBody.isIn(content)) {
      throw refusal(ErrorBody.of(content, response, redaction), failed, response);
    }
    T value = call.reader().apply(content);
    if (call.meta() != null && !content.has("data") && !hasGoodCode(call, value)) {
      throw new UnexpectedResponseException(
          failed.get(), Kind.WRONG_SHAPE, "neither data nor a code", response);
    }
    try {
      if (call.data() != null) {
        Objects.requireNonNull(call.data().apply(value), "what the operation returns");
      }
      return value;
    } catch (PropertyException e) {
      throw new UnexpectedResponseException(
          failed.get(), Kind.WRONG_SHAPE, e.getMessage(), response);
    }
  }

  private static <T> boolean hasGoodCode(ApiCall<T> call, T value) {
    try {
      Meta meta = call.meta().apply(value);
      return isGood(meta.code());
    } catch (PropertyException e) {
      return false;
    }
  }

  private static boolean isGood(int code) {
    return code >= 200 && code < 300;
  }

  private ErrorBody errorBody(RawResponse response, UnaryOperator<String> redaction) {
    byte[] body = response.bytes();
    if (isBlank(body)) {
      return ErrorBody.unreadable(Kind.EMPTY, response);
    }
    try {
      return ErrorBody.of(Content.parse(body), response, redaction);
    } catch (IOException e) {
      return ErrorBody.unreadable(BrokenJson.of(e, response, body).kind(), response);
    }
  }

  private ApiErrorException refusal(
      ErrorBody body, Supplier<FailedCall> failed, RawResponse response) {
    return refusals.exception(body.type(), failed.get(), body.refusal(), response);
  }

  /** Returns whether a body has no text; a byte order mark alone is not text. */
  private static boolean isBlank(byte[] body) {
    for (int i = startsWithMark(body) ? BYTE_ORDER_MARK.length : 0; i < body.length; i++) {
      if (body[i] > ' ' || body[i] < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean startsWithMark(byte[] body) {
    return body.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(Arrays.copyOf(body, BYTE_ORDER_MARK.length), BYTE_ORDER_MARK);
  }
}
