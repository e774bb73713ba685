/** YAML as a tree whose values know their pointer, line and column. */
package io.github.instagramv1.contract.source;
