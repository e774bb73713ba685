package io.github.instagramv1.client.transport;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.instagramv1.client.ApiCall;
import io.github.instagramv1.client.RawReply;
import io.github.instagramv1.client.error.FailedCall;
import io.github.instagramv1.client.error.InstagramException;
import io.github.instagramv1.client.error.MalformedReplyException;
import io.github.instagramv1.client.error.MalformedReplyException.Kind;
import io.github.instagramv1.client.error.Refusal;
import io.github.instagramv1.client.model.Meta;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Tells good replies, refusals and everything else apart. */
final class ReplyReader {
  private static final int SERVER_ERROR = 500;

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
    if (status >= 300 && status < 400) {
      String location = redaction.apply(reply.header("Location").orElse("without a target"));
      throw new MalformedReplyException(failed.get(), Kind.REDIRECT, location, reply);
    }
    byte[] body = reply.bytes();
    if (isBlank(body)) {
      throw new MalformedReplyException(failed.get(), Kind.EMPTY, "", reply);
    }
    try {
      if (status >= 200 && status < 300) {
        return good(call, reply, body, failed);
      }
      throw refusal(reply, body, failed, redaction);
    } catch (IOException e) {
      BrokenJson broken = BrokenJson.of(e, reply, body);
      throw new MalformedReplyException(
          failed.get(), broken.kind(), redaction.apply(broken.detail()), reply);
    }
  }

  private <T> T good(ApiCall<T> call, RawReply reply, byte[] body, Supplier<FailedCall> failed)
      throws IOException {
    T value = json.read(body, call.reply());
    if (value == null) {
      throw new MalformedReplyException(failed.get(), Kind.WRONG_SHAPE, "null", reply);
    }
    if (call.meta() != null) {
      OptionalInt code = code(call.meta(), value);
      if (code.isEmpty() && !json.tree(body).has("data")) {
        throw new MalformedReplyException(
            failed.get(), Kind.WRONG_SHAPE, "neither data nor a code", reply);
      }
      if (code.isPresent() && !isGood(code.getAsInt())) {
        throw new MalformedReplyException(
            failed.get(), Kind.CONTRADICTION, "meta.code " + code.getAsInt(), reply);
      }
    }
    return value;
  }

  private static <T> OptionalInt code(Function<? super T, Meta> meta, T value) {
    try {
      return OptionalInt.of(meta.apply(value).code());
    } catch (NoSuchElementException e) {
      return OptionalInt.empty();
    }
  }

  /** Refusals come in an envelope, those of whole applications and of OAuth without one. */
  private InstagramException refusal(
      RawReply reply, byte[] body, Supplier<FailedCall> failed, UnaryOperator<String> redaction)
      throws IOException {
    JsonNode tree = json.tree(body);
    JsonNode meta = tree.has("meta") ? tree.get("meta") : tree;
    boolean told =
        meta.path("error_type").isTextual()
            || (reply.status() >= SERVER_ERROR && meta.has("error_message"));
    if (!told) {
      return new MalformedReplyException(failed.get(), Kind.WRONG_SHAPE, "no error_type", reply);
    }
    int code = meta.path("code").asInt(reply.status());
    if (isGood(code)) {
      return new MalformedReplyException(
          failed.get(), Kind.CONTRADICTION, "meta.code " + code, reply);
    }
    Refusal refusal =
        new Refusal(
            code,
            redaction.apply(meta.path("error_type").asText("")),
            redaction.apply(meta.path("error_message").asText("")));
    return refusals.exception(failed.get(), refusal, reply);
  }

  private static boolean isBlank(byte[] body) {
    for (byte character : body) {
      if (character > ' ' || character < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGood(int code) {
    return code >= 200 && code < 300;
  }
}
