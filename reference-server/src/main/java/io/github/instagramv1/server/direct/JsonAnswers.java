package io.github.instagramv1.server.direct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.github.instagramv1.server.auth.RateWindow;
import io.github.instagramv1.server.http.Json;
import io.github.instagramv1.server.http.ResponseHeaders;
import io.github.instagramv1.server.transport.Answer;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.PreEncodedHttpField;

/** Writes responses as the filters and writers of Jersey do, in one piece. */
final class JsonAnswers {
  private final ObjectWriter json;
  private final HttpField contentType =
      new PreEncodedHttpField(HttpHeader.CONTENT_TYPE, ResponseHeaders.JSON);
  private final HttpField[] fixed =
      ResponseHeaders.FIXED.entrySet().stream()
          .map(header -> new PreEncodedHttpField(header.getKey(), header.getValue()))
          .toArray(HttpField[]::new);

  /**
   * Creates a resolver that writes URLs of this server.
   *
   * @param address the address with which the current request reached the server
   */
  JsonAnswers(Supplier<String> address) {
    this.json = Json.mapper(address).writer();
  }

  /** Returns the response to a request that succeeded. */
  Answer ok(Object entity, RateWindow.Standing rate) {
    return ok(bytes(entity), rate);
  }

  /** Returns the response with a body to a request that succeeded. */
  Answer ok(byte[] body, RateWindow.Standing rate) {
    return new Answer(200, headers(rate).add(contentType).asImmutable(), body);
  }

  /** Returns the response to a request that failed, with the headers that the failure has. */
  Answer failed(Response response, RateWindow.Standing rate) {
    HttpFields.Mutable headers = headers(rate);
    response
        .getStringHeaders()
        .forEach((name, values) -> values.forEach(value -> headers.add(name, value)));
    headers.put(contentType);
    return new Answer(response.getStatus(), headers.asImmutable(), bytes(response.getEntity()));
  }

  private HttpFields.Mutable headers(RateWindow.Standing rate) {
    HttpFields.Mutable headers = HttpFields.build();
    headers.add(ResponseHeaders.LIMIT, rate.limit());
    headers.add(ResponseHeaders.REMAINING, rate.remaining());
    for (HttpField field : fixed) {
      headers.add(field);
    }
    return headers;
  }

  private byte[] bytes(Object entity) {
    try {
      return json.writeValueAsBytes(entity);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A response can always be written", e);
    }
  }
}
