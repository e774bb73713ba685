package io.github.instagramv1.conformance.contract;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The identity of the contract of a run.
 *
 * @param version of the contract, which is also that of the kit
 * @param sha256 of the file, in hexadecimal
 */
public record ContractIdentity(String version, String sha256) {

  static ContractIdentity of(String version, String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return new ContractIdentity(version, HexFormat.of().formatHex(digest));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
