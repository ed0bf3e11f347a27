/** The sheets of every full page, before its own. The popup has the first two alone. */
import './tokens.css'
import './parts.css'
import './pages.css'
