<?php
/**
 * Plugin Name: Newsalist
 * Description: Arabic news from any feed: a ticker, article cards, related articles and buttons that pass an article on. One shortcode, one block.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 *
 * [newsalist element="news-ticker" feed="https://example.com/feed"]
 *   <a href="https://example.com/a">عنوان</a>
 * [/newsalist]
 */

if (!defined('ABSPATH')) {
	exit;
}

/** Where newsalist.js lies: the filter `newsalist_script` moves it. */
const NEWSALIST_SCRIPT = 'https://example.com/v1/newsalist.js';

/** The elements, each with the height that is reserved for it until it is drawn. */
const NEWSALIST_ELEMENTS = array(
	'news-ticker'  => 'display:block;height:2.75em;overflow:auto',
	'article-card' => 'display:block;min-height:29em',
	'related-list' => 'display:block;min-height:36em',
	'share-bar'    => 'display:block;min-height:2.75em',
);

/** What an attribute may be called: none that runs a script, none of WordPress's own. */
function newsalist_is_attribute($name) {
	return preg_match('/^[a-z][a-z-]*$/', $name) && !preg_match('/^(on|style$|class$|id$|element$)/', $name);
}

/**
 * The element as markup, with the links inside it that readers without scripts have.
 *
 * @param array  $attributes As written in the shortcode or kept by the block.
 * @param string $content    Links.
 */
function newsalist_render($attributes, $content = '') {
	$attributes = (array) $attributes;
	$element    = isset($attributes['element']) ? $attributes['element'] : 'news-ticker';
	if (!isset(NEWSALIST_ELEMENTS[$element])) {
		return '';
	}
	wp_enqueue_script('newsalist');
	$markup = '<' . $element . ' style="' . esc_attr(NEWSALIST_ELEMENTS[$element]) . '"';
	foreach ($attributes as $name => $value) {
		if (newsalist_is_attribute($name) && is_scalar($value) && '' !== $value) {
			$markup .= ' ' . $name . '="' . esc_attr($value) . '"';
		}
	}
	$links = wp_kses($content, array('a' => array('href' => true), 'p' => array(), 'time' => array('datetime' => true)));
	return $markup . '>' . $links . '</' . $element . '>';
}

add_action('init', function () {
	wp_register_script('newsalist', apply_filters('newsalist_script', NEWSALIST_SCRIPT), array(), null, false);
	wp_register_script(
		'newsalist-block',
		plugins_url('block.js', __FILE__),
		array('wp-blocks', 'wp-element', 'wp-components', 'wp-block-editor'),
		'0.1.0',
		true
	);
	register_block_type(
		'newsalist/element',
		array(
			'api_version'           => 2,
			'editor_script_handles' => array('newsalist-block'),
			'render_callback'       => 'newsalist_render',
			'attributes'            => array(
				'element' => array('type' => 'string', 'default' => 'news-ticker'),
				'feed'    => array('type' => 'string', 'default' => ''),
				'limit'   => array('type' => 'string', 'default' => ''),
				'theme'   => array('type' => 'string', 'default' => ''),
				'lang'    => array('type' => 'string', 'default' => 'ar'),
			),
		)
	);
});

add_shortcode('newsalist', 'newsalist_render');

/** The script blocks nothing: what it draws is on the page as links already. What reads the feeds comes beside it, not after it. */
add_filter('script_loader_tag', function ($tag, $handle, $src) {
	if ('newsalist' !== $handle) {
		return $tag;
	}
	$parser  = preg_replace('/newsalist\.js$/', 'feed-parser.js', $src);
	$preload = $parser === $src ? '' : '<link rel="modulepreload" href="' . esc_url($parser) . '" />' . "\n";
	return $preload . str_replace(' src=', ' async src=', $tag);
}, 10, 3);
