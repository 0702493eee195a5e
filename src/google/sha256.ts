// The SHA-256 of a text, by Google's own service.

/** Of the text in UTF-8: 64 hexadecimal digits. */
export function sha256(text: string): string {
  const digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  // Google gives bytes from -128 to 127
  return digest.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}
