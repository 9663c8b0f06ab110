/**
 * What readers and writers of files share: faults with their places, words for messages, and folders that appear whole or
 * not at all. Uses {@code base} only.
 */
package fukabun.app.files;
