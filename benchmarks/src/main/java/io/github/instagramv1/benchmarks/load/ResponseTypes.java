package io.github.instagramv1.benchmarks.load;

import io.github.instagramv1.stub.model.EmptyResponse;
import io.github.instagramv1.stub.model.MediaListResponse;
import io.github.instagramv1.stub.model.MediaPageResponse;
import io.github.instagramv1.stub.model.MediaResponse;
import io.github.instagramv1.stub.model.TagMediaPageResponse;
import io.github.instagramv1.stub.model.UserPageResponse;

/** Finds the model class of the response to a request. */
final class ResponseTypes {
  private ResponseTypes() {}

  static Class<?> of(Exchange request) {
    String path = request.target().replaceFirst("\\?.*", "");
    if (!request.method().equals("GET")) {
      return EmptyResponse.class;
    }
    if (path.endsWith("/media/search")) {
      return MediaListResponse.class;
    }
    if (path.startsWith("/tags/")) {
      return TagMediaPageResponse.class;
    }
    if (path.endsWith("/followed-by")) {
      return UserPageResponse.class;
    }
    return path.startsWith("/media/") ? MediaResponse.class : MediaPageResponse.class;
  }
}
