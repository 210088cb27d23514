package kistartklar.report.pdf;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The standard protection of PDF files by a password (ISO 32000-2, 7.6.4), as far as files go that
 * open without one. OpenPDF needs a large library of others for that, which is left out.
 *
 * @param key decrypts the file
 * @param aes whether streams are encrypted by AES, else by RC4
 * @param perObject whether each object has a key of its own
 */
record PdfProtection(byte[] key, boolean aes, boolean perObject) {

  /** Stands for the password that is not there. */
  private static final byte[] PADDING =
      HexFormat.of().parseHex("28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a");

  private static final int BLOCK = 16;

  /**
   * What a file says of its protection.
   *
   * @param revision of the rules by which the key is made
   * @param keyBytes length of the key
   * @param owner the entry O
   * @param user the entry U
   * @param userKey the entry UE
   * @param permissions the entry P
   * @param id first part of the file's ID
   * @param metadata whether metadata is encrypted too
   */
  record Rules(
      int revision,
      int keyBytes,
      boolean aes,
      byte[] owner,
      byte[] user,
      byte[] userKey,
      int permissions,
      byte[] id,
      boolean metadata) {}

  /** The protection of a file that opens without a password; empty if it wants one. */
  static Optional<PdfProtection> withoutPassword(Rules rules) throws GeneralSecurityException {
    byte[] key = rules.revision >= 5 ? newKey(rules) : oldKey(rules);
    return key == null
        ? Optional.empty()
        : Optional.of(new PdfProtection(key, rules.aes, rules.revision < 5));
  }

  private static byte @Nullable [] oldKey(Rules rules) throws GeneralSecurityException {
    MessageDigest md5 = MessageDigest.getInstance("MD5");
    md5.update(PADDING);
    md5.update(rules.owner, 0, 32);
    md5.update(
        ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(rules.permissions).array());
    md5.update(rules.id);
    if (rules.revision >= 4 && !rules.metadata) {
      md5.update(new byte[] {-1, -1, -1, -1});
    }
    byte[] key = Arrays.copyOf(md5.digest(), rules.keyBytes);
    if (rules.revision == 2) {
      return Arrays.equals(rc4(key, PADDING), rules.user) ? key : null;
    }
    for (int round = 0; round < 50; round++) {
      key = Arrays.copyOf(md5.digest(key), rules.keyBytes);
    }
    md5.update(PADDING);
    byte[] mark = md5.digest(rules.id);
    for (int round = 0; round < 20; round++) {
      byte[] roundKey = key.clone();
      for (int i = 0; i < roundKey.length; i++) {
        roundKey[i] ^= (byte) round;
      }
      mark = rc4(roundKey, mark);
    }
    return Arrays.equals(mark, Arrays.copyOf(rules.user, BLOCK)) ? key : null;
  }

  private static byte @Nullable [] newKey(Rules rules) throws GeneralSecurityException {
    byte[] user = rules.user;
    byte[] mark = hash(rules.revision, Arrays.copyOfRange(user, 32, 40));
    if (!Arrays.equals(mark, Arrays.copyOf(user, 32))) {
      return null;
    }
    byte[] key = hash(rules.revision, Arrays.copyOfRange(user, 40, 48));
    return cbc(Cipher.DECRYPT_MODE, key, new byte[BLOCK], Arrays.copyOf(rules.userKey, 32));
  }

  private static byte[] hash(int revision, byte[] salt) throws GeneralSecurityException {
    byte[] key = MessageDigest.getInstance("SHA-256").digest(salt);
    if (revision == 5) {
      return key;
    }
    byte[] mixed = key;
    for (int round = 0; round < 64 || (mixed[mixed.length - 1] & 0xff) > round - 32; round++) {
      ByteBuffer repeated = ByteBuffer.allocate(64 * key.length);
      while (repeated.hasRemaining()) {
        repeated.put(key);
      }
      mixed =
          cbc(
              Cipher.ENCRYPT_MODE,
              Arrays.copyOf(key, BLOCK),
              Arrays.copyOfRange(key, BLOCK, 2 * BLOCK),
              repeated.array());
      int sum = 0;
      for (int i = 0; i < BLOCK; i++) {
        sum += mixed[i] & 0xff;
      }
      String digest = sum % 3 == 0 ? "SHA-256" : sum % 3 == 1 ? "SHA-384" : "SHA-512";
      key = MessageDigest.getInstance(digest).digest(mixed);
    }
    return Arrays.copyOf(key, 32);
  }

  /**
   * The content of a stream of an object. What is missing at the end of a damaged one is left out.
   */
  byte[] decrypt(int object, int generation, byte[] data) throws GeneralSecurityException {
    byte[] objectKey = perObject ? objectKey(object, generation) : key;
    if (!aes) {
      return rc4(objectKey, data);
    }
    int length = data.length - data.length % BLOCK;
    if (length < 2 * BLOCK) {
      return new byte[0];
    }
    byte[] plain =
        cbc(
            Cipher.DECRYPT_MODE,
            objectKey,
            Arrays.copyOf(data, BLOCK),
            Arrays.copyOfRange(data, BLOCK, length));
    int padding = plain[plain.length - 1];
    return padding >= 1 && padding <= BLOCK ? Arrays.copyOf(plain, plain.length - padding) : plain;
  }

  private byte[] objectKey(int object, int generation) throws GeneralSecurityException {
    MessageDigest md5 = MessageDigest.getInstance("MD5");
    md5.update(key);
    md5.update(
        new byte[] {
          (byte) object,
          (byte) (object >> 8),
          (byte) (object >> 16),
          (byte) generation,
          (byte) (generation >> 8)
        });
    if (aes) {
      md5.update(new byte[] {0x73, 0x41, 0x6c, 0x54});
    }
    return Arrays.copyOf(md5.digest(), Math.min(key.length + 5, 16));
  }

  private static byte[] rc4(byte[] key, byte[] data) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("ARCFOUR");
    cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "ARCFOUR"));
    return cipher.doFinal(data);
  }

  private static byte[] cbc(int mode, byte[] key, byte[] start, byte[] data)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/CBC/NoPadding");
    cipher.init(mode, new SecretKeySpec(key, "AES"), new IvParameterSpec(start));
    return cipher.doFinal(data);
  }
}
