package io.github.instagramv1.server.form;

import io.github.instagramv1.server.error.ErrorType;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;

/** Reads the form of a request, whichever of its three ways a client sends it. */
public final class FormReader {
  private static final String IDENTITY = "identity";

  private FormReader() {}

  /**
   * Returns the form in a body.
   *
   * @param type the media type as sent, if any
   * @param coding the content coding as sent, if any
   * @throws io.github.instagramv1.server.error.ApiException UNSUPPORTED_MEDIA_TYPE for a body that
   *     is not a form, INVALID_PARAMETERS for an unreadable one
   */
  public static Parameters read(byte[] body, Optional<String> type, Optional<String> coding) {
    if (body.length == 0) {
      return new Parameters();
    }
    if (coding.filter(name -> !name.equalsIgnoreCase(IDENTITY)).isPresent()) {
      throw noForm();
    }
    MediaType form =
        type.map(FormReader::parsed).orElse(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    if (is(form, MediaType.APPLICATION_FORM_URLENCODED_TYPE)) {
      return Parameters.parse(body);
    }
    if (is(form, MediaType.MULTIPART_FORM_DATA_TYPE)) {
      return MultipartForm.read(body, form.getParameters().get("boundary"));
    }
    throw noForm();
  }

  /** Without wildcards, which name a range and no type of a body. */
  private static boolean is(MediaType type, MediaType wanted) {
    return type.getType().equalsIgnoreCase(wanted.getType())
        && type.getSubtype().equalsIgnoreCase(wanted.getSubtype());
  }

  private static MediaType parsed(String type) {
    try {
      return MediaType.valueOf(type);
    } catch (IllegalArgumentException e) {
      throw noForm();
    }
  }

  private static RuntimeException noForm() {
    return ErrorType.UNSUPPORTED_MEDIA_TYPE.because("The body must be a form.");
  }
}
