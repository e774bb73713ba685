package io.github.instagramv1.server.http;

import io.github.instagramv1.server.error.ApiException;
import io.github.instagramv1.server.error.ErrorType;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.glassfish.jersey.media.multipart.FormDataBodyPart;
import org.glassfish.jersey.media.multipart.FormDataMultiPart;
import org.glassfish.jersey.message.internal.HeaderValueException;
import org.glassfish.jersey.server.ContainerRequest;

/** Reads the form of a request, whichever of its three ways a client sends it. */
final class FormReader {
  /** The largest body that is read, in bytes. */
  static final int MAX_BYTES = 64 * 1024;

  private static final String EXPECT = "Expect";
  private static final int MAX_BYTES_DISCARDED = 16 * 1024 * 1024;

  private FormReader() {}

  /**
   * The form of a request, empty where there is no body. The body is used up.
   *
   * @throws io.github.instagramv1.server.error.ApiException CONTENT_TOO_LARGE,
   *     UNSUPPORTED_MEDIA_TYPE for a body that is no form, INVALID_PARAMETERS for one that cannot
   *     be read
   */
  static Parameters read(ContainerRequestContext request) {
    if (!request.hasEntity()) {
      return new Parameters();
    }
    if (request.getLength() > MAX_BYTES && request.getHeaderString(EXPECT) != null) {
      // The client waits for leave to send the body, and gets the refusal instead.
      throw tooLarge();
    }
    byte[] body = bytes(request);
    if (body.length > MAX_BYTES) {
      discardRest(request);
      throw tooLarge();
    }
    if (body.length == 0) {
      return new Parameters();
    }
    MediaType type = mediaType(request).orElse(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    if (type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      return Parameters.parse(Parameters.text(body));
    }
    if (type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
      return multipart(request, body);
    }
    throw noForm();
  }

  /** At most one byte more than is allowed. */
  private static byte[] bytes(ContainerRequestContext request) {
    try {
      return request.getEntityStream().readNBytes(MAX_BYTES + 1);
    } catch (IOException e) {
      throw ErrorType.INVALID_PARAMETERS.because("The request body cannot be read to its end.");
    }
  }

  /**
   * Reads on, since many clients look for a reply only when they have sent everything: a connection
   * closed before would cost them the reply.
   */
  private static void discardRest(ContainerRequestContext request) {
    try {
      InputStream body = request.getEntityStream();
      byte[] chunk = new byte[MAX_BYTES];
      int left = MAX_BYTES_DISCARDED;
      for (int n = body.read(chunk); n >= 0 && left > 0; n = body.read(chunk)) {
        left -= n;
      }
    } catch (IOException e) {
      // Whoever hung up gets no reply in any case.
    }
  }

  private static Optional<MediaType> mediaType(ContainerRequestContext request) {
    try {
      return Optional.ofNullable(request.getMediaType());
    } catch (HeaderValueException e) {
      throw noForm();
    }
  }

  private static Parameters multipart(ContainerRequestContext request, byte[] body) {
    request.setEntityStream(new ByteArrayInputStream(body));
    Parameters form = new Parameters();
    try (FormDataMultiPart parts =
        ((ContainerRequest) request).readEntity(FormDataMultiPart.class)) {
      for (var part : parts.getBodyParts()) {
        FormDataBodyPart field = (FormDataBodyPart) part;
        if (field.getName() != null) {
          form.add(field.getName(), Parameters.text(field.getEntityAs(byte[].class)));
        }
      }
    } catch (ApiException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw ErrorType.INVALID_PARAMETERS.because("The multipart body cannot be read.");
    }
    return form;
  }

  private static RuntimeException noForm() {
    return ErrorType.UNSUPPORTED_MEDIA_TYPE.because("The body must be a form.");
  }

  private static RuntimeException tooLarge() {
    return ErrorType.CONTENT_TOO_LARGE.because(
        "The request body is larger than %d bytes.".formatted(MAX_BYTES));
  }
}
