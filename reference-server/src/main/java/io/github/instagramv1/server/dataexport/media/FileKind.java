package io.github.instagramv1.server.dataexport.media;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** The kinds of files, recognized by their first bytes, not by their names. */
enum FileKind {
  PICTURE,
  VIDEO,
  UNREADABLE_PICTURE,
  NONE;

  private static final int BRAND = 8;
  private static final int BRAND_END = 12;
  private static final Set<String> PICTURE_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1", "avif", "avis");

  static FileKind of(byte[] bytes) {
    if (begins(bytes, 0, "\u00FF\u00D8\u00FF")
        || begins(bytes, 0, "\u0089PNG\r\n\u001A\n")
        || begins(bytes, 0, "GIF8")
        || (begins(bytes, 0, "RIFF") && begins(bytes, BRAND, "WEBP"))) {
      return PICTURE;
    }
    if (begins(bytes, 4, "ftyp") && bytes.length >= BRAND_END) {
      String brand = new String(bytes, BRAND, BRAND_END - BRAND, StandardCharsets.ISO_8859_1);
      return PICTURE_BRANDS.contains(brand) ? UNREADABLE_PICTURE : VIDEO;
    }
    return NONE;
  }

  private static boolean begins(byte[] bytes, int at, String sign) {
    if (bytes.length < at + sign.length()) {
      return false;
    }
    for (int i = 0; i < sign.length(); i++) {
      if ((bytes[at + i] & 0xFF) != sign.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
