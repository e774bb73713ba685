package io.github.instagramv1.client.transport;

import io.github.instagramv1.client.ApiCall;
import io.github.instagramv1.client.RawReply;
import io.github.instagramv1.client.error.ApiErrorException;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.error.MalformedReplyException;
import io.github.instagramv1.client.error.MalformedReplyException.Kind;
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

/** Tells good replies, refusals and everything else apart, first of all by the status code. */
public final class ReplyReader {
  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;
  private static final int CLIENT_ERROR = 400;
  private static final Set<Integer> REDIRECTS = Set.of(300, 301, 302, 303, 305, 307, 308);

  /** What a status code of 204 stands for where no object is promised. */
  private static final byte[] NOTHING =
      "{\"data\": null, \"meta\": {\"code\": 204}}".getBytes(StandardCharsets.US_ASCII);

  private static final Set<Class<?>> MAY_HOLD_NOTHING =
      Set.of(EmptyResponse.class, CreatedCommentResponse.class);

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Refusals refusals = new Refusals();

  /**
   * What a good reply says.
   *
   * @param redaction takes secrets out of the server's own words
   */
  public <T> T read(
      ApiCall<T> call,
      RawReply reply,
      Supplier<FailedCall> failed,
      UnaryOperator<String> redaction) {
    int status = reply.status();
    if (status >= CLIENT_ERROR) {
      throw refusal(errorBody(reply, redaction), failed, reply);
    }
    if (REDIRECTS.contains(status)) {
      String location = redaction.apply(reply.header("Location").orElse("without a target"));
      throw new MalformedReplyException(failed.get(), Kind.REDIRECT, location, reply);
    }
    byte[] body = reply.bytes();
    if (status == NO_CONTENT && isBlank(body) && MAY_HOLD_NOTHING.contains(call.reply())) {
      body = NOTHING;
    }
    if (isBlank(body)) {
      String detail = status == NOT_MODIFIED ? "not modified, and nothing is kept here" : "";
      throw new MalformedReplyException(failed.get(), Kind.EMPTY, detail, reply);
    }
    try {
      return good(call, reply, body, failed, redaction);
    } catch (IOException e) {
      BrokenJson broken = BrokenJson.of(e, reply, body);
      throw new MalformedReplyException(
          failed.get(), broken.kind(), redaction.apply(broken.detail()), reply);
    }
  }

  /** The exception of a reply whose body cannot be read at all. */
  InstagramException unreadable(
      Kind problem, RawReply reply, Supplier<FailedCall> failed, UnaryOperator<String> redaction) {
    if (reply.status() >= CLIENT_ERROR) {
      return refusal(ErrorBody.unreadable(problem, reply), failed, reply);
    }
    String detail =
        problem == Kind.BAD_ENCODING
            ? redaction.apply("Content-Encoding: " + reply.header("Content-Encoding").orElse(""))
            : "";
    return new MalformedReplyException(failed.get(), problem, detail, reply);
  }

  private <T> T good(
      ApiCall<T> call,
      RawReply reply,
      byte[] body,
      Supplier<FailedCall> failed,
      UnaryOperator<String> redaction)
      throws IOException {
    Content content = Content.parse(body);
    if (ErrorBody.isIn(content)) {
      throw refusal(ErrorBody.of(content, reply, redaction), failed, reply);
    }
    T value = call.reader().apply(content);
    if (call.meta() != null && !content.has("data") && !tellsCode(call, value)) {
      throw new MalformedReplyException(
          failed.get(), Kind.WRONG_SHAPE, "neither data nor a code", reply);
    }
    try {
      if (call.data() != null) {
        Objects.requireNonNull(call.data().apply(value), "what the operation returns");
      }
      return value;
    } catch (PropertyException e) {
      throw new MalformedReplyException(failed.get(), Kind.WRONG_SHAPE, e.getMessage(), reply);
    }
  }

  private static <T> boolean tellsCode(ApiCall<T> call, T value) {
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

  private ErrorBody errorBody(RawReply reply, UnaryOperator<String> redaction) {
    byte[] body = reply.bytes();
    if (isBlank(body)) {
      return ErrorBody.unreadable(Kind.EMPTY, reply);
    }
    try {
      return ErrorBody.of(Content.parse(body), reply, redaction);
    } catch (IOException e) {
      return ErrorBody.unreadable(BrokenJson.of(e, reply, body).kind(), reply);
    }
  }

  private ApiErrorException refusal(ErrorBody body, Supplier<FailedCall> failed, RawReply reply) {
    return refusals.exception(body.type(), failed.get(), body.refusal(), reply);
  }

  /** A byte order mark says how a text is written, not that there is one. */
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
