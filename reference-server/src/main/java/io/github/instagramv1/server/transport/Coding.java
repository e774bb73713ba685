package io.github.instagramv1.server.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;

/** The coding of a response: uncompressed, or compressed if the client prefers it. */
enum Coding {
  IDENTITY {
    @Override
    Answer applied(Answer answer) {
      return answer;
    }
  },
  /** Compressed unless this saves almost nothing. */
  GZIP_IF_LARGE {
    @Override
    Answer applied(Answer answer) {
      return answer.body().length < SMALLEST ? answer : compressed(answer);
    }
  },
  /** Always compressed, because the client refuses other codings. */
  GZIP {
    @Override
    Answer applied(Answer answer) {
      return answer.body().length == 0 ? answer : compressed(answer);
    }
  };

  /** Smaller bodies fit into one packet uncompressed. */
  private static final int SMALLEST = 1_000;

  /** Returns the coding that a request prefers (RFC 9110, section 12.5.3). */
  static Coding chosen(Request request) {
    if (!request.getHeaders().contains(HttpHeader.ACCEPT_ENCODING)) {
      return IDENTITY;
    }
    AcceptedCodings accepted =
        AcceptedCodings.parse(request.getHeaders().getValuesList(HttpHeader.ACCEPT_ENCODING));
    double gzip = Math.max(accepted.explicit("gzip"), accepted.explicit("x-gzip"));
    if (gzip < 0) {
      gzip = Math.max(0, accepted.explicit("*"));
    }
    if (gzip == 0) {
      // Where nothing is acceptable, the body as it is serves the client better than none.
      return IDENTITY;
    }
    double identity = accepted.identity();
    if (identity == 0) {
      return GZIP;
    }
    return gzip >= identity || accepted.explicit("identity") < 0 ? GZIP_IF_LARGE : IDENTITY;
  }

  abstract Answer applied(Answer answer);

  private static Answer compressed(Answer answer) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(answer.body().length / 4 + 64);
    try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
      out.write(answer.body());
    } catch (IOException e) {
      throw new UncheckedIOException("Memory cannot be written", e);
    }
    HttpFields headers =
        HttpFields.build(answer.headers()).put(HttpHeader.CONTENT_ENCODING, "gzip").asImmutable();
    return new Answer(answer.status(), headers, bytes.toByteArray());
  }
}
