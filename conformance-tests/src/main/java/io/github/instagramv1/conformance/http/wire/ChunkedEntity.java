package io.github.instagramv1.conformance.http.wire;

import org.apache.http.HttpEntity;
import org.apache.http.entity.HttpEntityWrapper;

/** A body that is sent in chunks, without its length (RFC 9112, section 7.1). */
final class ChunkedEntity extends HttpEntityWrapper {
  ChunkedEntity(HttpEntity entity) {
    super(entity);
  }

  @Override
  public boolean isChunked() {
    return true;
  }

  @Override
  public long getContentLength() {
    return -1;
  }
}
