package io.github.instagramv1.conformance.http.wire;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.http.HttpEntity;
import org.apache.http.entity.HttpEntityWrapper;

/** A body that fails if it is too large or takes too long. */
final class LimitedEntity extends HttpEntityWrapper {
  private static final int MOST_BYTES = 16 * 1024 * 1024;

  private final long deadline;

  /**
   * @param time from now to the end of the body
   */
  LimitedEntity(HttpEntity entity, Duration time) {
    super(entity);
    this.deadline = System.nanoTime() + time.toNanos();
  }

  @Override
  public InputStream getContent() throws IOException {
    return new Limited(super.getContent(), deadline);
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try (InputStream content = getContent()) {
      content.transferTo(out);
    }
  }

  private static final class Limited extends FilterInputStream {
    private final long deadline;
    private long read;

    Limited(InputStream in, long deadline) {
      super(in);
      this.deadline = deadline;
    }

    @Override
    public int read() throws IOException {
      int value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count = super.read(bytes, offset, length);
      count(Math.max(0, count));
      return count;
    }

    private void count(int bytes) throws IOException {
      read += bytes;
      if (read > MOST_BYTES) {
        throw new IOException("the body is larger than " + MOST_BYTES + " bytes");
      }
      if (System.nanoTime() > deadline) {
        throw new InterruptedIOException("the body was not complete before the timeout");
      }
    }
  }
}
