package io.github.instagramv1.client.transport;

import com.fasterxml.jackson.databind.JsonNode;
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
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Tells good replies, refusals and everything else apart, first of all by the status code. */
final class ReplyReader {
  private static final int NO_CONTENT = 204;
  private static final int NOT_MODIFIED = 304;
  private static final int CLIENT_ERROR = 400;
  private static final Set<Integer> REDIRECTS = Set.of(300, 301, 302, 303, 305, 307, 308);

  /** What a status code of 204 stands for where no object is promised. */
  private static final byte[] NOTHING =
      "{\"data\": null, \"meta\": {\"code\": 204}}".getBytes(StandardCharsets.US_ASCII);

  private static final Set<Class<?>> MAY_HOLD_NOTHING =
      Set.of(EmptyResponse.class, CreatedCommentResponse.class);

  private final Json json = new Json();
  private final Refusals refusals = new Refusals();

  /**
   * What a good reply says.
   *
   * @param redaction takes secrets out of the server's own words
   */
  <T> T read(
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
  InstagramException unreadable(Kind problem, RawReply reply, Supplier<FailedCall> failed) {
    return reply.status() >= CLIENT_ERROR
        ? refusal(ErrorBody.unreadable(problem, reply), failed, reply)
        : new MalformedReplyException(failed.get(), problem, "", reply);
  }

  private <T> T good(
      ApiCall<T> call,
      RawReply reply,
      byte[] body,
      Supplier<FailedCall> failed,
      UnaryOperator<String> redaction)
      throws IOException {
    T value;
    try {
      value = json.read(body, call.reply());
    } catch (IOException e) {
      throwError(json.tree(body), reply, failed, redaction);
      throw e;
    }
    if (value == null) {
      throw new MalformedReplyException(failed.get(), Kind.WRONG_SHAPE, "null", reply);
    }
    if (!isSurelyGood(call, value)) {
      JsonNode tree = json.tree(body);
      throwError(tree, reply, failed, redaction);
      if (call.meta() != null && !tree.has("data") && meta(call, value).isEmpty()) {
        throw new MalformedReplyException(
            failed.get(), Kind.WRONG_SHAPE, "neither data nor a code", reply);
      }
    }
    return value;
  }

  private void throwError(
      JsonNode tree, RawReply reply, Supplier<FailedCall> failed, UnaryOperator<String> redaction) {
    if (ErrorBody.isIn(tree)) {
      throw refusal(ErrorBody.of(tree, reply, redaction), failed, reply);
    }
  }

  /** Spares the usual reply a second reading. */
  private static <T> boolean isSurelyGood(ApiCall<T> call, T value) {
    return meta(call, value)
        .filter(meta -> !meta.unknownFields().containsKey("error_type"))
        .filter(meta -> meta.code() >= 200 && meta.code() < 300)
        .isPresent();
  }

  /** What tells the code; empty where it tells none. */
  private static <T> Optional<Meta> meta(ApiCall<T> call, T value) {
    if (call.meta() == null) {
      return Optional.empty();
    }
    try {
      Meta meta = call.meta().apply(value);
      meta.code();
      return Optional.of(meta);
    } catch (NoSuchElementException e) {
      return Optional.empty();
    }
  }

  private ErrorBody errorBody(RawReply reply, UnaryOperator<String> redaction) {
    byte[] body = reply.bytes();
    if (isBlank(body)) {
      return ErrorBody.unreadable(Kind.EMPTY, reply);
    }
    try {
      return ErrorBody.of(json.tree(body), reply, redaction);
    } catch (IOException e) {
      return ErrorBody.unreadable(BrokenJson.of(e, reply, body).kind(), reply);
    }
  }

  private ApiErrorException refusal(ErrorBody body, Supplier<FailedCall> failed, RawReply reply) {
    return refusals.exception(body.type(), failed.get(), body.refusal(), reply);
  }

  private static boolean isBlank(byte[] body) {
    for (byte character : body) {
      if (character > ' ' || character < 0) {
        return false;
      }
    }
    return true;
  }
}
